import type { PublicationDate } from './model.js';
import { plainText } from './text.js';

/**
 * Either 2026-11-04T09:30, 2026/11/4, 20261104, 2026-11 or 2026, but not 2026-2027; or 4.11.2026; or Wed, 04 Nov 2026,
 * 4. November 2026, November 4th, 2026, Wed Nov 04 09:30:00 CET 2026 or Nov. 2026. With slashes between, day and month
 * before the year could not be told apart.
 */
const DATE =
  /^(\d{4})(?:([-/.]?)(\d\d?)(?:\2(\d\d?))?)?(?![-/.\d])|^(\d\d?)\. ?(\d\d?)\. ?(\d{4})|(?:(\d\d?)[a-z.]{0,2}[ -])?([a-z]{3})[a-z]{0,6}[., -]{1,2}(?:(\d\d?)[a-z]{0,2},? (?:[\d:]{5,8} (?:\S{1,9} )?)?)?(\d{4})/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec --- --- --- --- mai --- --- --- --- okt --- dez';

const pad = (part: number): string => `${part}`.padStart(2, '0');

/**
 * A date as published. The calendar day is taken as written: no time zone moves it. `Date` never sees the text, as
 * browsers disagree about every form but one.
 *
 * @returns Undefined for text without a year. `iso` is empty where the text is no sure date, such as `03/04/2020` or
 *   `Spring 2020`: show `raw`. Never throws. Source: schema.org/datePublished, RFC 3339, RFC 822.
 */
export function readDate(raw: string): PublicationDate | undefined {
  const text = plainText(raw);
  if (!/[1-9]\d{3}/.test(text) || text.length > 99) return undefined;
  const [, y1, , m1, d1, d2, m2, y2, d3, m3, d4, y3] = DATE.exec(text) ?? [];
  const year = y1 ?? y2 ?? y3;
  // English, then German where it differs.
  const month = m3 ? ((MONTHS.indexOf(m3.toLowerCase()) / 4) % 12) + 1 : +(m1 ?? m2 ?? 0);
  // Some databases write what they do not know as month 00 or day 00.
  const day = month && +(d1 ?? d2 ?? d3 ?? d4 ?? 0);
  const isSure = year && month % 1 === 0 && month < 13 && day <= new Date(Date.UTC(+year, month, 0)).getUTCDate();
  return {
    raw: text,
    iso: isSure ? [year, ...[month, day].filter(Boolean).map(pad)].join('-') : '',
    precision: !isSure || day ? (/\d:\d/.test(text) ? 'instant' : 'day') : month ? 'month' : 'year',
  };
}
