/** What a selector finds in a part of the page, itself included. */
export function within(root: Document | DocumentFragment | Element, selector: string): HTMLElement[] {
  const found = [root as HTMLElement, ...root.querySelectorAll<HTMLElement>(selector)];
  // A document has no `matches`.
  return found.filter((element) => (element as Partial<Element>).matches?.(selector));
}
