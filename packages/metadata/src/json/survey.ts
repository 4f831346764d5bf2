import { hasType, isNode, type Node } from './node.js';

/** Objects and arrays looked at in one source; real ones hold under 500. Cycles end here too. */
const MAX_VISITS = 20_000;

/** Objects of one `@id` that are told apart; real data has three. */
const MAX_TWINS = 20;

/** Works that carry an analysis of their own; a `JobPosting` is none. */
export const ARTICLE = 'article|(?<!job)posting|report|book|chapter|thesis';

/** Pages of works, which may be all that an institute says of them. */
export const PAGE = '(?:web|item|about)page';

/** Something that a source may be about. */
export interface Entry {
  /** An object; in a list also a string, which is an `@id` or an address. */
  readonly value: unknown;
  /** Where in the data, such as `.@graph.2`. */
  readonly path: string;
  /** The list that names it; undefined for what stands at the top of the source, null for what is no entry. */
  readonly list: Node | null | undefined;
}

/** True for what is a list of works: JSON Feed, the model's own, or by its type. */
export const isList = (node: Node): boolean =>
  'items' in node || 'analyses' in node || hasType(node, 'itemlist|collection|collectionpage|blog|series|periodical');

/** What has no position stays where it is, as `NaN` counts as no difference. */
const byPosition = (a: unknown, b: unknown): number => positionOf(a) - positionOf(b);
const positionOf = (value: unknown): number => +((value as Node | null)?.['position'] as string);

/**
 * Looks through parsed JSON, level by level and without recursion.
 *
 * Entries stand at the top, in `@graph`, as `mainEntity`, or in a list; never deeper: a work that another one mentions,
 * cites or is part of is not what the source is about.
 *
 * @param index - Gets the objects of each `@id` that say more than it.
 * @returns What may be an analysis or a program, in the order of the source.
 */
export function survey(data: unknown, index: Map<unknown, Node[]>): Entry[] {
  const queue: Entry[] = [{ value: data, path: '', list: undefined }];
  for (const { list, path, value } of queue) {
    if (!value || typeof value !== 'object') continue;
    const node = isNode(value) ? value : {};
    const id = node['@id'];
    if (id && Object.keys(node).some((key) => key[0] !== '@')) {
      index.set(id, [...(index.get(id) ?? []), node].slice(0, MAX_TWINS));
    }
    for (const [key, part] of Object.entries({ ...value, ...(node['_offprint'] as Node) })) {
      const isItems =
        list !== null && /^(?:analyses|programs|items|itemListElement|hasPart|blogPost)$/.test(key) && isList(node);
      const entry = {
        value: isItems && Array.isArray(part) ? [...part].sort(byPosition) : part,
        path: `${path}.${key}`,
        list: isItems ? node : value !== node || /^(?:@graph|mainEntity)$/.test(key) ? list : null,
      };
      if (queue.length < MAX_VISITS && (entry.list || typeof part === 'object')) queue.push(entry);
    }
  }
  return queue.filter(({ list, value }) => list !== null && value && !Array.isArray(value));
}

/**
 * How surely the types say that something is an analysis (above 0) or a program (below 0): an article, some work, a page,
 * which may be all that an institute says of an analysis; a project, an organisation.
 */
const RATINGS = Object.entries({
  [ARTICLE]: 6,
  'creativework|document': 2,
  [PAGE]: 1,
  'project|grant|series': -2,
  'organi[sz]ation': -1,
});

/** The same of an object: 4 is an item of a list, which need not say what it is. */
export function rate(node: Node, isListed: boolean): number {
  const isTyped = hasType(node, '');
  const [, rating = !isTyped && node['headline'] ? 2 : 0] = RATINGS.find(([words]) => hasType(node, words)) ?? [];
  if (isListed) return rating > 5 || !isTyped || hasType(node, 'listitem') ? 4 : rating;
  return 'items' in node && !('_offprint' in node) ? -2 : rating;
}
