import type { PublicationDate } from './model.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY_MONTH_YEAR = new RegExp(`(\\d{1,2})[ -]${MONTH}[ -](\\d{4})`, 'i');
const MONTH_DAY_YEAR = new RegExp(`${MONTH} (\\d{1,2}),?(?: [\\d:]{5,8} \\S{1,6})? (\\d{4})`, 'i');

const pad = (part: number): string => `${part}`.padStart(2, '0');

/**
 * A date as published. The calendar day is taken as written: no time zone moves it. `Date` never sees the text, as
 * browsers disagree about every form but one.
 *
 * @returns Undefined for empty text. `iso` is empty where the text is no date, or one that could be read in two ways
 *   (`03/04/2020`). Never throws. Source: schema.org/datePublished, RFC 3339, RFC 822.
 */
export function readDate(raw: string): PublicationDate | undefined {
  const text = raw.trim();
  if (!text) return undefined;
  let found = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?(?![\d-])/.exec(text);
  let year = found?.[1];
  let month = found?.[3];
  let day = found?.[4];
  if (!found) {
    if ((found = /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(text))) [, year, month, day] = found;
    else if ((found = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(text))) [, day, month, year] = found;
    else if ((found = DAY_MONTH_YEAR.exec(text))) [, day, month, year] = found;
    else if ((found = MONTH_DAY_YEAR.exec(text))) {
      [, month, day, year] = found;
    }
    if (month && /\D/.test(month)) month = `${MONTHS.indexOf(month.toLowerCase()) + 1}`;
  }
  const [y, m, d] = [year, month, day].map(Number) as [number, number, number];
  const valid =
    year && (!month || (m > 0 && m < 13)) && (!day || (d > 0 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate()));
  if (!valid) return { iso: '', precision: 'day', raw: text };
  const iso = `${year}${month ? `-${pad(m)}` : ''}${day ? `-${pad(d)}` : ''}`;
  const precision = day ? (/\d:\d\d/.test(text) ? 'instant' : 'day') : month ? 'month' : 'year';
  return { iso, precision, raw: text };
}
