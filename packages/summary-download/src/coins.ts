import type { PartialAnalysis } from '@offprint/element';
import { bareDoi } from './facts.js';

/**
 * An analysis as the `title` of a COinS span: a report in the words of OpenURL, as far as it is known.
 *
 * Source: ANSI/NISO Z39.88-2004, metadata format "book", of which Zotero reads what stands here.
 */
function coinsOf(analysis: PartialAnalysis): string {
  const { authors = [], doi, headline, isbn, lang, published, publisher, series, url } = analysis;
  const facts: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft.btitle', headline],
    ['rft.series', series?.name],
    ['rft.date', published?.iso],
    ['rft.pub', publisher?.name],
    ['rft.isbn', isbn],
    ['rft.language', lang],
    ...authors.map(({ name, type }) => [type === 'Person' ? 'rft.au' : 'rft.aucorp', name] as const),
    ['rft_id', doi && `info:doi/${bareDoi(doi)}`],
    ['rft_id', url && new URL(url, document.baseURI).href],
  ];
  return new URLSearchParams(facts.filter(([, value]) => value) as [string, string][]).toString();
}

/**
 * Keeps the analysis of an element where reference managers look for it: in a child of the element that nobody sees, for
 * they do not look into shadow roots.
 */
export function keepCoins(host: HTMLElement & { readonly content: PartialAnalysis | undefined }): void {
  const { content } = host;
  const span =
    host.querySelector<HTMLElement>(':scope > [slot="coins"]') ??
    host.appendChild(Object.assign(document.createElement('span'), { className: 'Z3988', slot: 'coins' }));
  const title = content ? coinsOf(content) : '';
  if (span.title !== title) span.title = title;
}
