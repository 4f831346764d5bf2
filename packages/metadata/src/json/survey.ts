import { isNode, type Node } from './node.js';
import { isList } from './rating.js';

/** Objects and arrays looked at in one source; real ones hold under 500. Cycles end here too. */
const MAX_VISITS = 20_000;

/** Objects of one `@id` that are told apart; real data has three. */
const MAX_TWINS = 20;
const ITEMS = /^(?:itemListElement|hasPart|blogPost|dataFeedElement)$/;
const OWN_ITEMS = /^(?:analyses|programs)$/;

/** Something that a source may be about. */
export interface Entry {
  /** An object; in a list also a string, which is an `@id` or an address. */
  readonly value: unknown;
  /** Where in the data, such as `@graph[2]`. */
  readonly path: string;
  /** False for what stands at the top of the source, true for what a list names, undefined for all else. */
  readonly isListed: boolean | undefined;
}

const positionOf = (value: unknown): number => {
  const position = isNode(value) && value['position'];
  return typeof position === 'object' ? 0 : Number(position) || 0;
};

/**
 * Looks through parsed JSON, level by level and without recursion.
 *
 * Entries stand at the top, in `@graph`, as `mainEntity`, or in a list; never deeper: a work that another one mentions,
 * cites or is part of is not what the source is about.
 *
 * @param index - Gets the objects of each `@id` that say more than it.
 * @returns What may be an analysis or a program, in the order of the source.
 */
export function survey(data: unknown, index: Map<string, Node[]>): Entry[] {
  const queue: Entry[] = [{ value: data, path: '', isListed: false }];
  const visit = (value: unknown, path: string, isListed: boolean | undefined): void => {
    if (value && (isListed || typeof value === 'object') && queue.length < MAX_VISITS)
      queue.push({ value, path, isListed });
  };
  for (const { value, path, isListed } of queue) {
    if (Array.isArray(value)) value.forEach((part, at) => visit(part, `${path}[${at}]`, isListed));
    if (!isNode(value)) continue;
    const isEntry = isListed !== undefined;
    const hasItems = isEntry && isList(value);
    const keys = Object.keys(value);
    const id = value['@id'];
    if (typeof id === 'string' && keys.some((key) => key[0] !== '@')) {
      const twins = index.get(id);
      if (!twins) index.set(id, [value]);
      else if (twins.length < MAX_TWINS) twins.push(value);
    }
    for (const key of keys) {
      const part = value[key];
      const isItems = isEntry && (OWN_ITEMS.test(key) || (hasItems && ITEMS.test(key)));
      visit(
        isItems && Array.isArray(part) ? [...part].sort((a, b) => positionOf(a) - positionOf(b)) : part,
        path ? `${path}.${key}` : key,
        isItems || (isEntry && /^(?:@graph|mainEntity)$/.test(key) ? isListed : undefined),
      );
    }
  }
  return queue.filter(({ isListed, value }) => isListed !== undefined && !Array.isArray(value));
}
