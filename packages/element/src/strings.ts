type PluralForm = Intl.LDMLPluralRule;

/** Words that every element needs. English gives the catalogue its shape. */
export const sharedStrings = {
  retry: 'Retry',
  loading: 'Loading…',
  loadFailed: 'This content could not be loaded.',
  opensInNewTab: '(opens in a new tab)',
  /** @param language - Name of a language, in the reader's language. */
  inLanguage: (language: string): string => `in ${language}`,
  /** @param authors - Names, as a list of the language. */
  by: (authors: string): string => `By ${authors}`,
  /** `count` comes with the separators of the language, `form` is its plural form; here and below. */
  andOthers: (authors: string, count: string, form: PluralForm): string =>
    `${authors} and ${count} ${form === 'one' ? 'other' : 'others'}`,
  minutesRead: (count: string, _form: PluralForm): string => `${count} min read`,
  pages: (count: string, form: PluralForm): string => `${count} ${form === 'one' ? 'page' : 'pages'}`,
  updated: (date: string): string => `Updated ${date}`,
  seriesNumber: (series: string, number: string): string => `${series}, no. ${number}`,
};

/** Shape of the shared words in any language. */
export type SharedStrings = typeof sharedStrings;

/** A catalogue: sentences as text, or as functions of what they mention. */
export type Strings = Readonly<Record<string, unknown>>;

const catalogues = new Map<string, Strings>();
const merged = new Map<string, Map<Strings, Strings>>();
const listeners = new Set<() => void>();
const requested = new Set<string>();
let loader: ((language: string) => Promise<unknown>) | undefined;

/**
 * Adds a language, or changes words of one. Elements on the page show the change at once.
 *
 * @param language - BCP 47. `pt` serves `pt-BR` too, unless that has words of its own.
 * @param strings - Any part of a catalogue; what is missing comes from the base language, then from English.
 */
export function setOffprintStrings(language: string, strings: Strings): void {
  const key = language.toLowerCase();
  catalogues.set(key, { ...catalogues.get(key), ...strings });
  merged.clear();
  for (const listener of listeners) listener();
}

/**
 * Says how to fetch a language that an element meets and that nobody has added.
 *
 * @param load - Called once a base language such as `fr`; adds its words by `setOffprintStrings`. If it fails, the
 *   words stay English.
 */
export function setStringsLoader(load: (language: string) => Promise<unknown>): void {
  loader = load;
  for (const listener of listeners) listener();
}

/** Calls back whenever words change. @returns A function that ends it. */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The words of a language, complete.
 *
 * @param english - The catalogue that gives the shape, and every word that the language lacks.
 * @param language - BCP 47.
 */
export function stringsFor<T extends Strings>(english: T, language: string): T {
  const key = language.toLowerCase();
  const base = key.split('-', 1)[0]!;
  if (loader && base !== 'en' && !catalogues.has(base) && !requested.has(base)) {
    requested.add(base);
    loader(base).catch(() => undefined);
  }
  let ofLanguage = merged.get(key);
  if (!ofLanguage) merged.set(key, (ofLanguage = new Map<Strings, Strings>()));
  let strings = ofLanguage.get(english);
  if (!strings) {
    strings = { ...english, ...catalogues.get(base), ...catalogues.get(key) };
    ofLanguage.set(english, strings);
  }
  return strings as T;
}
