import { toBibtex, toCslJson, toRis } from './cite/files.js';
import { toReference } from './cite/styles.js';
import { workOf } from './cite/work.js';
import type { Analysis } from './model.js';

/** The formats of a citation: what a file of each is called. */
export const CITATION_FORMATS = [
  { format: 'bibtex', mediaType: 'application/x-bibtex', extension: 'bib' },
  { format: 'ris', mediaType: 'application/x-research-info-systems', extension: 'ris' },
  { format: 'csl-json', mediaType: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  { format: 'apa', mediaType: 'text/plain', extension: 'txt' },
  { format: 'chicago', mediaType: 'text/plain', extension: 'txt' },
  { format: 'mla', mediaType: 'text/plain', extension: 'txt' },
] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number]['format'];

const FILES = { bibtex: toBibtex, ris: toRis, 'csl-json': toCslJson };

/**
 * A citation of an analysis, as far as it is known, as plain text.
 *
 * `bibtex`, `ris` and `csl-json` give a whole file with one entry. `apa` (7th edition), `chicago` (18th edition, notes and
 * bibliography) and `mla` (9th edition) give the entry of a list of references in one line, without italics.
 *
 * A report, unless `kind` names a thesis, chapter, book or article, or there is an ISBN and neither kind nor series. What the
 * analysis does not say is left out, or written as the style asks (`n.d.`); a day of access is never made up.
 *
 * @param options.language - BCP 47: that of the reader, for the words and dates of the three styles; ar, de, en, es, fr, it
 *   or pt, else English.
 * @returns Empty for a format that is none. Never throws. Values are escaped, so that none ends its field or line.
 *   Sources: BibTeXing (Patashnik 1988), the RIS tags of Zotero and EndNote, https://docs.citationstyles.org/en/stable/specification.html
 */
export function cite(
  analysis: Partial<Analysis>,
  format: CitationFormat,
  { language = '' }: { language?: string } = {},
): string {
  const work = workOf(analysis);
  if (Object.hasOwn(FILES, format)) return FILES[format as keyof typeof FILES](work);
  return CITATION_FORMATS.some((known) => known.format === format) ? toReference(format as 'apa', work, language) : '';
}
