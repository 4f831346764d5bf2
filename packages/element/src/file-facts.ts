import type { Download } from '@offprint/metadata';
import { wholeNumber } from './attribute-values.js';
import { counted, formatBytes, formatLanguage } from './format.js';
import type { SharedStrings } from './strings.js';

/**
 * What a reader wants to know of a file before the click, in the reader's words: "PDF", "2.4 MB", "47 pages",
 * "in English", in this order. An unknown fact is left out.
 *
 * The type is the short name of the media type (`application/pdf`), else the ending of the address.
 */
export function fileFacts(
  file: { [K in keyof Download]?: Download[K] | undefined },
  language: string,
  strings: SharedStrings,
): string[] {
  const { lang, type = '', url = '' } = file;
  const kind = /^\w+\/(\w{2,4})$/.exec(type) ?? (type && /\.(\w{2,4})$/.exec(url.split(/[?#]/, 1)[0]!));
  const bytes = wholeNumber(file.bytes);
  const pages = wholeNumber(file.pages);
  return [
    kind ? kind[1]!.toUpperCase() : '',
    bytes ? formatBytes(bytes, language) : '',
    pages ? strings.pages(...counted(pages, language)) : '',
    lang ? strings.inLanguage(formatLanguage(lang, language)) : '',
  ].filter(Boolean);
}
