import { sharedStrings } from '@offprint/element';
import type { ReferenceStrings } from './reference.strings.js';

/** The element's words in English, but those of its citation (`referenceStrings`). */
export const summaryDownloadStrings = {
  ...sharedStrings,
  download: 'Download',
  downloadFull: 'Download the full study',
  /** @param name - What the file is, such as "Annex 2". */
  downloadFile: (name: string): string => `Download: ${name}`,
  /** @param facts - Type, size, pages and language of a file. */
  fileFacts: (facts: readonly string[]): string => `(${facts.join(', ')})`,
  readOnSite: 'Read the full study on the publisher’s website',
  summaryOnly: 'This is a summary. The full study is a separate file.',
  yourLanguage: 'your language',
  otherLanguages: 'Other languages',
  keyPoints: 'Key points',
  showMore: 'Show more',
  showLess: 'Show less',
  cite: 'Cite this study',
  share: 'Share',
  accessibleFormat: 'Ask for an accessible version',
  taggedPdf: 'tagged for screen readers',
  doi: 'DOI',
  isbn: 'ISBN',
  license: 'License',
  version: 'Version',
  partners: 'Partners',
  supersedes: 'Replaces',
  superseded: 'A newer version is available:',
  /** @param date - When the data were gathered. */
  archived: (date: string): string => `Archived: data of ${date}.`,
};

/** Shape of the element's words in any language. */
export type SummaryDownloadStrings = ReferenceStrings & typeof summaryDownloadStrings;
