import type { Analysis, PartialAnalysis } from '@offprint/element';
import { selectAnalysis } from '@offprint/metadata/json.js';
import type { AnalysisCard } from '@offprint/analysis-card';

/** What a card says of itself; nothing for another element. */
const contentOf = (item: Element | undefined): PartialAnalysis =>
  (item as Partial<AnalysisCard> | undefined)?.content ?? {};

/** The headline of a card, or the text of another element. */
export const headlineOf = (item: Element | undefined): string =>
  contentOf(item).headline ?? item?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/**
 * The index of an item; −1 if there is none.
 *
 * @param name - Address, DOI or id of its analysis, or the id of an element that is no card.
 */
export function indexOf(items: readonly Element[], name: string): number {
  const analyses = items.map((item) => ({ ...contentOf(item), ...(item.id && { id: item.id }) }) as Analysis);
  return analyses.indexOf(selectAnalysis({ analyses }, name)!);
}

/** False if the item has a role that would be lost in a list, as a link has. */
export const isListItem = (item: Element): boolean =>
  /-|^(?:div|li|p|span)$/.test(item.localName) || item.role === 'listitem';

/** True if Tab finds something in the item. */
export const hasLink = (item: Element): boolean =>
  item.matches('a, offprint-analysis-card') || !!item.querySelector('a, button');
