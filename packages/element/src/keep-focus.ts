/**
 * Takes the focus of an author's link that is not shown any more to the link that took its place: the one with the same
 * address, else the first. Otherwise a reader who goes by Tab would begin anew, at the top of the page.
 *
 * @param host - An element that has just rendered.
 */
export async function keepFocus(host: HTMLElement): Promise<void> {
  const root = host.shadowRoot;
  const focused = (host.getRootNode() as Document).activeElement as HTMLAnchorElement | null;
  const child = [...host.children].find((each) => each.contains(focused));
  if (!root || !child || child.assignedSlot) return;
  const inner = [...root.querySelectorAll('*')] as (Element & { updateComplete?: Promise<unknown> })[];
  // The cards of a list render after it, and before the next frame, which is when the focus would be lost.
  await Promise.all(inner.flatMap(({ updateComplete }) => updateComplete ?? []));
  const links = [root, ...inner.flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap((each) => [
    ...each.querySelectorAll('a'),
  ]);
  (links.find(({ href }) => href === focused!.href) ?? links[0])?.focus({ preventScroll: true });
}
