import { field, hasType, isNode, listOf, type Graph, type Node } from './graph.js';

const ARTICLE = /(?:article|posting|report|book|chapter|thesis|document|manuscript|review|guide)$/;
const MAX_ROOTS = 20_000;

/** How surely a node is an analysis: 3 its type says so, 2 it may be one, 1 it is the page around one, 0 it is none. */
export function score(node: Node): number {
  if (hasType(node, ARTICLE)) return 3;
  if (hasType(node, /^(?:creativework|dataset)$/)) return 2;
  if (hasType(node, /^(?:web|item|about)page$/)) return 1;
  const untyped = field(node, '@type') === undefined;
  return untyped && field(node, 'headline') && (field(node, 'datePublished') ?? field(node, 'author')) ? 2 : 0;
}

/** The objects a source is about, in its order: of arrays, `@graph`, lists by position, collections and main entities. */
export function rootNodes(root: unknown, graph: Graph): Node[] {
  const roots: Node[] = [];
  const seen = new Set<Node>();
  const stack = [root];
  while (stack.length && seen.size < MAX_ROOTS) {
    const value = graph.resolve(stack.pop(), ARTICLE);
    const inner: unknown[] = [];
    if (Array.isArray(value)) inner.push(...(value as unknown[]).slice(0, MAX_ROOTS));
    else if (isNode(value) && !seen.has(value)) {
      seen.add(value);
      if (hasType(value, /^itemlist$/)) {
        const items = listOf(field(value, 'itemListElement')).filter(isNode);
        items.sort((a, b) => (Number(field(a, 'position')) || 0) - (Number(field(b, 'position')) || 0));
        inner.push(...items);
      } else if (hasType(value, /^listitem$/)) inner.push(field(value, 'item') ?? value);
      else if (hasType(value, /^collection(?:page)?$/)) inner.push(field(value, 'mainEntity'), field(value, 'hasPart'));
      else roots.push(value);
      inner.push(field(value, '@graph'));
      if (hasType(value, /page$/)) inner.push(field(value, 'mainEntity'));
    }
    for (const part of inner.reverse()) if (part !== undefined) stack.push(part);
  }
  return roots;
}
