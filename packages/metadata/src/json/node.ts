/** A JSON object of which nothing is known. */
export type Node = Readonly<Record<string, unknown>>;

/** Values of one field that are looked at. */
const MAX_VALUES = 500;

export const isNode = (value: unknown): value is Node => !!value && typeof value === 'object' && !Array.isArray(value);

/** One or many: none for nothing, the items of an array (and of arrays in it) or of JSON-LD's `@list` and `@set`. */
export function listOf(value: unknown): unknown[] {
  const items = isNode(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
  if (!Array.isArray(items)) return items == null ? [] : [items];
  return items
    .flat(3)
    .filter((item) => item != null)
    .slice(0, MAX_VALUES);
}

/** True if one of the types (schema.org's context also calls them `type`) ends in what the pattern names: `Report`, `schema:Report`, `http://schema.org/report`. */
export const hasType = (node: Node, pattern: RegExp): boolean =>
  listOf(node['@type'] ?? node['type']).some((type) => typeof type === 'string' && pattern.test(type));

/** Without repetitions: of items with the same key the first stays. */
export function unique<T>(items: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
  const keys = items.map(key);
  return items.filter((_, index) => keys.indexOf(keys[index]) === index);
}
