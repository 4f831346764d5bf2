import type { PublicationDate } from './model.js';
import { plainText } from './text.js';

/** Either 2026-11-04T09:30, 2026/11/4, 20261104, 2026-11 or 2026, but not 2026-2027; or 4.11.2026. */
const NUMBERS = /^(\d{4})(?:([-/.]?)(\d\d?)(?:\2(\d\d?))?)?(?![-/.\d])|^(\d\d?)\. ?(\d\d?)\. ?(\d{4})/;
/** How months begin in English, French, German, Italian, Portuguese and Spanish; `mardi` and `martes` are days. */
const MONTHS =
  'jan|gen|ene f[eé][bv] m[aä]r(?![dt]) a[bpv]r ma[giy] jui?n|giu jui?l|lug a[gou][goû] se[pt] o[cktu]t nov d[eéi][cz]'
    .split(' ')
    .map((names) => RegExp(`\\b(?:${names})`, 'i'));

/**
 * A date as published. The calendar day is taken as written: no time zone moves it. `Date` never sees the text, as
 * browsers disagree about every form but one.
 *
 * @returns Undefined for text without a year. `iso` is empty where the text is no sure date, such as `03/04/2020` or
 *   `Spring 2020`: show `raw`. Never throws. Source: schema.org/datePublished, RFC 3339, RFC 822.
 */
export function readDate(raw: string): PublicationDate | undefined {
  const text = plainText(raw);
  const [anyYear] = /(?<!\d)[1-9]\d{3}/.exec(text) ?? [];
  if (!anyYear || text.length > 99) return undefined;
  const [, year, , month, day, firstDay, secondMonth, lastYear] = NUMBERS.exec(text) ?? [];
  // In words: Wed, 04 Nov 2026, 4. November 2026, November 4th, 2026, Wed Nov 04 09:30:00 CET 2026 or Nov. 2026.
  const named = month ? 0 : MONTHS.findIndex((names) => names.test(text)) + 1;
  const y = year ?? lastYear ?? (named && anyYear);
  const m = +(month ?? secondMonth ?? named);
  // Some databases write what they do not know as month 00 or day 00.
  const d = m && +(day ?? firstDay ?? (named && /(?<![\d:])\d\d?(?![\d:])/.exec(text)?.[0]) ?? 0);
  const isSure = y && m < 13 && d <= new Date(+y, m, 0).getDate();
  return {
    raw: text,
    iso: isSure
      ? [y, m, d]
          .filter(Boolean)
          .map((part) => `${part}`.padStart(2, '0'))
          .join('-')
      : '',
    precision: !isSure || d ? (/\d:\d/.test(text) ? 'instant' : 'day') : m ? 'month' : 'year',
  };
}
