import { linkAddress, type Download, type PartialAnalysis, type Translation } from '@offprint/element';

/** An analysis in a further language: a file, or a page. Without an address only the language is known. */
export type LanguageVersion = Translation & Partial<Download>;

/** What a reader can get. */
export interface Offer {
  /** The full version to offer first: in the reader's language, else in that of the analysis, else the first. */
  readonly main: Download | undefined;
  /** The full version in other languages, that of the reader first. */
  readonly versions: readonly LanguageVersion[];
  /** Files beside it: annexes, data, a summary, the same text in another format. */
  readonly files: readonly Download[];
}

/** The language of a BCP 47 tag, without region and script. */
export const baseLanguage = (tag = ''): string => tag.toLowerCase().split(/[-_]/, 1)[0]!;

/**
 * Sorts the files and translations of an analysis. Files whose address is none are left out.
 *
 * @param reader - The reader's language as BCP 47.
 */
export function offerOf({ downloads = [], lang, translations = [] }: PartialAnalysis, reader: string): Offer {
  const own = baseLanguage(lang);
  const preferred = baseLanguage(reader);
  const languageOf = (file: Partial<Download>): string => baseLanguage(file.lang) || own;
  const usable = downloads.filter(({ url }) => linkAddress(url));
  const full = usable.filter(({ role = 'full' }) => role === 'full');
  const main = [preferred, own].flatMap((code) => full.find((file) => languageOf(file) === code) ?? [])[0] ?? full[0];
  const seen = new Set([main ? languageOf(main) : own]);
  const versions = [...full, ...translations].flatMap((version) => {
    const code = languageOf(version);
    if (seen.has(code)) return [];
    seen.add(code);
    return { ...version, lang: version.lang ?? code };
  });
  return {
    files: usable.filter((file) => file !== main && !versions.some((version) => version.url === file.url)),
    main,
    versions: versions.sort((a, b) => Number(languageOf(b) === preferred) - Number(languageOf(a) === preferred)),
  };
}
