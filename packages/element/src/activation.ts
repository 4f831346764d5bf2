import { OffprintActivateEvent, type OffprintLink } from './events.js';

type Item = ConstructorParameters<typeof OffprintActivateEvent>[3];

/**
 * Tells the page that a reader follows a link of an element; the page may cancel it.
 *
 * Which link it was follows from its part (`link`, `author`, `pdf`; `latest` for `latest-link`), or from the slot that the
 * author's own link fills.
 *
 * @param event - A click inside the shadow root, or on a slotted link.
 */
export function announceActivation(host: HTMLElement, event: MouseEvent, item: Item): void {
  const path = event.composedPath();
  const anchor = path.find((node) => node instanceof HTMLAnchorElement);
  if (!anchor) return;
  const slot = path.find((node) => node instanceof HTMLSlotElement);
  // Its own slot surrounds a rendered link too, where a server rendered it.
  const own = host.shadowRoot?.contains(anchor);
  const name = ((own ? anchor.part[0] : slot?.name) ?? '').replace(/-.*|s$/, '');
  const link = (name === 'link' ? 'headline' : name) as OffprintLink;
  if (!host.dispatchEvent(new OffprintActivateEvent(link, event, anchor.href, item))) event.preventDefault();
}
