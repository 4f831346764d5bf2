/** A JSON object of which nothing is known. */
export type Node = Readonly<Record<string, unknown>>;

/** Objects looked at in one source; real ones hold under 500. */
const MAX_NODES = 50_000;
const MAX_HOPS = 4;

export const isNode = (value: unknown): value is Node => !!value && typeof value === 'object' && !Array.isArray(value);

/** A field of the data itself, never of its prototype. */
export const field = (node: Node, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined);

/** One or many: `undefined` is none, an array its items (arrays in arrays too), anything else is one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(3) : value === undefined || value === null ? [] : [value];
}

/** Types in lower case, without prefix or address: `schema:Report`, `http://schema.org/Report` and `report` are one. */
export function typesOf(node: Node): string[] {
  return listOf(field(node, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.toLowerCase().replace(/^.*[:/#]/, ''));
}

/** True if one of the types matches. */
export const hasType = (node: Node, pattern: RegExp): boolean => typesOf(node).some((type) => pattern.test(type));

/** The objects of a source, found by `@id`. Several objects may share an `@id`: all are kept. */
export class Graph {
  readonly #byId = new Map<string, Node[]>();

  constructor(root: unknown) {
    const queue: unknown[] = [root];
    const seen = new Set<unknown>();
    for (let value = queue.pop(); seen.size < MAX_NODES && (value !== undefined || queue.length); value = queue.pop()) {
      if (!value || typeof value !== 'object' || seen.has(value)) continue;
      seen.add(value);
      if (isNode(value)) {
        const id = field(value, '@id');
        // An object with nothing but `@id` points at another.
        if (typeof id === 'string' && Object.keys(value).length > 1) {
          const known = this.#byId.get(id);
          if (known) known.push(value);
          else this.#byId.set(id, [value]);
        }
      }
      for (const part of Object.values(value)) if (part && typeof part === 'object') queue.push(part);
    }
  }

  /** What a reference points at, the expected type first; the object itself if it says more than its `@id`. */
  resolve(value: unknown, expected: RegExp): unknown {
    let target = value;
    for (let hops = 0; hops < MAX_HOPS && isNode(target); hops++) {
      const id = field(target, '@id');
      const isReference = !Object.keys(target).some((key) => key !== '@id' && key !== '@type');
      if (typeof id !== 'string' || !isReference) break;
      const candidates = this.#byId.get(id)?.filter((node) => node !== target) ?? [];
      const found = candidates.find((node) => hasType(node, expected)) ?? candidates[0];
      if (!found) break;
      target = found;
    }
    return target;
  }

  /** The values of the first field that has any, resolved. */
  values(node: Node, keys: readonly string[], expected = /./): unknown[] {
    for (const key of keys) {
      const values = listOf(field(node, key)).map((value) => this.resolve(value, expected));
      if (values.length) return values;
    }
    return [];
  }

  /** The same, objects only. */
  nodes(node: Node, keys: readonly string[], expected = /./): Node[] {
    return this.values(node, keys, expected).filter(isNode);
  }
}
