/** JSON-LD as plain data; a field may hold nothing. */
export type Node = Record<string, unknown>;

/** What is read under the first name (names between spaces) that has something. */
export const first = <T extends { length: number }>(
  names: string,
  read: (name: string) => T | undefined,
): T | undefined =>
  names
    .split(' ')
    .map(read)
    .find((found) => found?.length);

/** The first attribute (names between spaces) that is not empty, or nothing. */
export const attribute = (element: Element, names: string): string =>
  first(names, (name) => element.getAttribute(name)?.trim()) ?? '';

/** All elements that a selector finds, in the order of the document; a name stands for itself with any prefix. */
export const descendants = (element: Element, selector: string): Element[] => [...element.querySelectorAll(selector)];

/**
 * The name of an element in lower case, and its prefix if it has one: a parser of HTML takes `dc:creator` for a plain name
 * and writes it in capitals; the input of a form may hide its `nodeName`.
 */
export const nameOf = (element: Element): [string, string?] =>
  `${element.nodeName}`.toLowerCase().split(':').reverse() as [string, string?];

/** An address made absolute, or the base if there is none. Whether it may be used is not decided here. */
export function resolve(address: string, base: string | undefined): string | undefined {
  try {
    return address ? new URL(address, base).href : base;
  } catch {
    return address;
  }
}

/** What an element points at, is labelled with, or says. */
export const valueOf = (element: Element): string =>
  attribute(element, 'href url rdf:resource content label term') ||
  // In a feed sent as HTML a `link` is empty, and its text comes next.
  (element.textContent || element.nextSibling?.nodeValue || '').trim();

/** What an element says, an address in its attributes made absolute. */
export const valueIn =
  (base: string | undefined) =>
  (element: Element): string => {
    const address = attribute(element, 'href url');
    return (address && resolve(address, base)) || valueOf(element);
  };
