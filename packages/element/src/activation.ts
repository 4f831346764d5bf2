import { OffprintActivateEvent, type OffprintLink } from './events.js';

type Item = ConstructorParameters<typeof OffprintActivateEvent>[3];

/**
 * Tells the page that a reader follows a link of an element; the page may cancel it.
 *
 * Which link it was follows from its part (`link`, `author`, `pdf` …), or from the slot that the author's own link fills.
 *
 * @param event - A click inside the shadow root, or on a slotted link.
 */
export function announceActivation(host: HTMLElement, event: MouseEvent, item: Item): void {
  const path = event.composedPath();
  const anchor = path.find((node) => node instanceof HTMLAnchorElement);
  if (!anchor) return;
  const slot = path.find((node) => node instanceof HTMLSlotElement);
  const name = (slot?.name || anchor.part[0] || '').replace(/s$/, '');
  const link = (name === 'link' ? 'headline' : name) as OffprintLink;
  if (!host.dispatchEvent(new OffprintActivateEvent(link, event, anchor.href, item))) event.preventDefault();
}
