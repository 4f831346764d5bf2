import type { Problem, Source } from '../model.js';
import { hasType, isNode, listOf, type Node } from './node.js';

/** One source while it is read. */
export interface Reading {
  readonly base: string | undefined;
  /** BCP 47: the wanted language of texts that come in several. Empty: no wish. */
  readonly language: string;
  /** Makes plain text of a string: JSON-LD may hold entities, Offprint's own JSON holds none. */
  readonly clean: (text: string) => string;
  /** The objects of each `@id` that say more than it: several may share one. */
  readonly index: ReadonlyMap<string, readonly Node[]>;
  readonly problems: Problem[];
  readonly source: Source;
  /** What is being read, such as `@graph[2].author`. */
  readonly path: string;
}

/** Makes a field of the model of all values that the data has for it; something falsy if there is nothing to make. */
export type Reader<T> = (reading: Reading, values: readonly unknown[]) => T | '' | undefined;

/** How an object of the model is read: each field by a reader, from fields of the data (names between spaces). */
export type Shape<T> = { readonly [K in keyof T]?: readonly [Reader<NonNullable<T[K]>>, string] };

/** The values of some fields (names between spaces), in this order. */
export const valuesAt = (node: Node, fields: string): unknown[] =>
  fields.split(' ').flatMap((field) => listOf(node[field]));

/** Reads an object. A missing fact is a missing field. */
export function read<T>(reading: Reading, node: Node, shape: Shape<T>): Partial<T> {
  const fields: Partial<T> = {};
  for (const key in shape) {
    const [reader, names] = shape[key]!;
    const name = names.split(' ').find((each) => node[each] != null);
    const value = reader(
      { ...reading, path: reading.path && `${reading.path}.${name}` },
      name ? valuesAt(node, names) : [],
    );
    if (value) fields[key] = value;
  }
  return fields;
}

/**
 * What a reference points at, the expected type first. An object that says more than its `@id` keeps what it says, and
 * is completed only by one of the same name: sites give one `@id` (their home page) to author, publisher and page.
 */
export function resolve({ index }: Reading, value: unknown, expected = /./): unknown {
  const own = isNode(value) ? value : undefined;
  const isReference = !own || Object.keys(own).every((key) => key[0] === '@');
  const twins = (index.get((own ? own['@id'] : value) as string) ?? []).filter(
    (twin) => twin !== own && (isReference || (own['name'] && own['name'] === twin['name'])),
  );
  const twin = twins.find((each) => hasType(each, expected)) ?? twins[0];
  return twin ? { ...twin, ...own } : value;
}

/** Reads many objects, references resolved. Those without the field `key` are dropped; it is what a plain string means. */
export const many =
  <T, K extends keyof T & string>(
    shape: Shape<T>,
    key: K,
    expected?: RegExp,
  ): ((reading: Reading, values: readonly unknown[]) => T[]) =>
  (reading, values) =>
    values.flatMap((value) => {
      const target = resolve(reading, value, expected);
      const item = read(reading, isNode(target) ? target : { [key]: target }, shape);
      return item[key] ? [item as T] : [];
    });

/** The first of many. */
export const one =
  <T>(reader: (reading: Reading, values: readonly unknown[]) => readonly T[]): Reader<T> =>
  (reading, values) =>
    reader(reading, values)[0];
