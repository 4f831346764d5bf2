/** A JSON object of which nothing is known. */
export type Node = Readonly<Record<string, unknown>>;

/** Values of one field that are looked at. */
const MAX_VALUES = 500;

export const isNode = (value: unknown): value is Node => !!value && typeof value === 'object' && !Array.isArray(value);

/** One or many: none for nothing, the items of an array (and of arrays in it) or of JSON-LD's `@list` and `@set`. */
export function listOf(value: unknown): unknown[] {
  const items = isNode(value) ? (value['@list'] ?? value['@set'] ?? value) : value;
  return [items]
    .flat(4)
    .filter((item) => item != null)
    .slice(0, MAX_VALUES);
}

/** True if one of the types (schema.org's context also calls them `type`) ends in a word: `Report`, `schema:Report`, `http://schema.org/report`. */
export const hasType = (node: Node, words: string): boolean =>
  listOf(node['@type'] ?? node['type']).some((type) => RegExp(`(?:${words})$`, 'i').test(`${type}`));

/** True for a fact that is missing: nothing, or an empty list. */
const isMissing = (fact: unknown): boolean => ![fact ?? []].flat().length;

/** Gives an account of something the facts that it misses and another account has. */
export function complete(account: object, other: object): void {
  for (const [field, fact] of Object.entries(other))
    if (isMissing(account[field as never])) Object.assign(account, { [field]: fact });
}

/** Makes one of all items with the same key; the first stays, completed by the others. */
export function merge<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
  const known = new Map<unknown, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (known.has(key)) complete(known.get(key) as object, item as object);
    else known.set(key, item);
  }
  return [...known.values()];
}
