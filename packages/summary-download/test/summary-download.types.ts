// Public types, asserted by compilation: each marked line has to be an error.
import type {
  CiteLayout,
  OffprintCiteEvent,
  OffprintDownloadEvent,
  OffprintLanguageEvent,
  OffprintShareEvent,
  SummaryDownload,
} from '@offprint/summary-download';
import type {} from '@offprint/summary-download/define.js';

declare const download: OffprintDownloadEvent;
declare const language: OffprintLanguageEvent;
declare const cite: OffprintCiteEvent;
declare const share: OffprintShareEvent;

export const element: SummaryDownload = document.createElement('offprint-summary-download');
export const layout: CiteLayout = element.citeLayout;
export const citation: Promise<string> = element.citation('apa');
export const bytes: number | undefined = download.bytes;
export const texts: string[] = [download.href, language.lang, cite.format, cite.action, share.method];

element.analysis = { headline: 'Copper' };
element.keyPoints = ['It moves.'];
element.reload();

// @ts-expect-error a layout is one of two words
element.citeLayout = 'window';
// @ts-expect-error a file has an address and a type
element.downloads = ['a.pdf'];
// @ts-expect-error what was followed is no longer to be changed
download.href = '#';
