import type { PublicationDate } from '@offprint/metadata';

/** Making an `Intl` formatter costs some 50 µs, using it under 1 µs; a page needs a handful. */
const formatters = new Map<string, unknown>();

function intl<T, Options extends object>(
  Class: new (language: string, options: Options) => T,
  language: string,
  options: NoInfer<Options>,
): T {
  const key = [Class.name, language, ...Object.values(options)].join();
  let formatter = formatters.get(key) as T | undefined;
  if (!formatter) {
    if (formatters.size > 50) formatters.clear();
    // British order where the page only says "English": an institute's readers are worldwide, and 4 November is clear.
    formatters.set(key, (formatter = new Class(language === 'en' ? 'en-GB' : language, options)));
  }
  return formatter;
}

/**
 * A date in words: "4 November 2026", "May 2011", "2011". The calendar day is the one that was published, wherever the
 * reader is.
 *
 * @returns The text of the data if it is no date that can be understood. Never throws.
 */
export function formatDate({ iso, raw }: PublicationDate, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const time = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  if (!(year && time > -8e15)) return raw;
  return intl<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat, language, {
    day: day ? 'numeric' : undefined,
    month: month ? 'long' : undefined,
    timeZone: 'UTC',
    year: 'numeric',
  }).format(time);
}

/**
 * A size of a file with its unit: "2.4 MB", in French "2,4 Mo". 1 kB is 1000 bytes, as file managers and download pages
 * count. A line never breaks between number and unit.
 *
 * @param bytes - A positive number.
 */
export function formatBytes(bytes: number, language: string): string {
  const step = bytes < 1e3 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1e3 ** step;
  return intl(Intl.NumberFormat, language, {
    maximumFractionDigits: value < 10 && step ? 1 : 0,
    style: 'unit',
    unit: `${['', 'kilo', 'mega', 'giga'][step]!}byte`,
  })
    .format(value)
    .replaceAll(' ', '\xa0');
}

/** Several things in a sentence: "French, German and Italian". */
export function formatList(items: readonly string[], language: string): string {
  return listFormat(language).format(items);
}

/**
 * The list formatter of a language, for lists whose items are links.
 *
 * @param open - True if the sentence goes on with "and 3 others", so that no "and" stands within the list.
 */
export function listFormat(language: string, open = false): Intl.ListFormat {
  return intl(Intl.ListFormat, language, open ? { style: 'short', type: 'unit' } : { type: 'conjunction' });
}

/**
 * The name of a language, in another: "français" is "French" in English.
 *
 * @param code - BCP 47. What `Intl` does not know comes back as it is.
 */
export function formatLanguage(code: string, language: string): string {
  try {
    return intl(Intl.DisplayNames, language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * A number ready for a sentence: its digits with the separators of the language, and the plural form that it takes.
 *
 * @returns Two arguments for a catalogue's function, such as `pages(...counted(47, 'en'))`.
 */
export function counted(value: number, language: string): [count: string, form: Intl.LDMLPluralRule] {
  return [intl(Intl.NumberFormat, language, {}).format(value), intl(Intl.PluralRules, language, {}).select(value)];
}
