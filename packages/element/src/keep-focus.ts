type Inner = Element & { readonly updateComplete?: Promise<unknown> };

/**
 * Takes the focus of an author's link that is not shown any more to the link that took its place: the one with the same
 * address, else the first. Otherwise a reader who goes by Tab would begin anew, at the top of the page.
 *
 * @param host - An element that has just rendered.
 */
export async function keepFocus(host: HTMLElement): Promise<void> {
  const { activeElement } = host.getRootNode() as Document;
  const child = [...host.children].find((each) => each.contains(activeElement));
  if (!child || child.assignedSlot) return;
  const inner = [...host.shadowRoot!.querySelectorAll<Inner>('*')];
  const { activeElement: before, body } = document;
  // The cards of a list render after it, and may have to wait for their turns: by then the reader may have gone on.
  await Promise.all(inner.flatMap(({ updateComplete }) => updateComplete ?? []));
  if (![before, body].includes(document.activeElement)) return;
  const links = [host, ...inner].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('a') ?? [])]);
  const { href: address } = activeElement as HTMLAnchorElement;
  (links.find(({ href }) => href === address) ?? links[0])?.focus({ preventScroll: true });
}
