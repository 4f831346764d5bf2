import { hasType, type Node } from './node.js';

/** Works that carry an analysis of their own; a `JobPosting` is none. */
export const ARTICLE = /(?:article|(?<!job)posting|report|book|chapter|thesis)$/i;

/** True for what is a list of works. */
export const isList = (node: Node): boolean =>
  hasType(node, /\b(?:itemlist|collection(?:page)?|blog|datafeed|creativeworkseries|periodical)$/i);

/**
 * How surely something is an analysis (above 0) or a program (below 0).
 *
 * 6: an article; 4: an item of a list, which need not say what it is; 2: some work; 1: a page, which may be all that an
 * institute says of an analysis. -2: a project, grant or series; -1: an organisation.
 */
export function rate(node: Node, isListed: boolean | undefined): number {
  const isTyped = hasType(node, /./);
  if (hasType(node, ARTICLE)) return isListed ? 4 : 6;
  if (isListed && (!isTyped || hasType(node, /listitem$/i))) return 4;
  if (hasType(node, /(?:creativework|digitaldocument)$/i) || (!isTyped && node['headline'])) return 2;
  if (hasType(node, /\b(?:web|item|about)page$/i)) return 1;
  return hasType(node, /(?:project|grant|creativeworkseries)$/i) ? -2 : hasType(node, /organi[sz]ation$/i) ? -1 : 0;
}
