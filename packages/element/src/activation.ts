import { OffprintActivateEvent, type OffprintLink } from './events.js';

type Item = ConstructorParameters<typeof OffprintActivateEvent>[3];

/** A link that a reader follows. */
export interface FollowedLink {
  readonly anchor: HTMLAnchorElement;
  /** Its first part without the plural (`link`, `author`, `pdf`; `latest` for `latest-link`, `all` for `view-all`), or the slot that the author's own link fills. */
  readonly name: string;
}

/**
 * The link that a click follows; undefined if it follows none.
 *
 * @param event - A click inside the shadow root, or on a slotted link.
 */
export function followedLink(host: HTMLElement, event: MouseEvent): FollowedLink | undefined {
  const path = event.composedPath() as Element[];
  // No `instanceof`, which is false for what another document has made, such as that of a frame.
  const anchor = path.find(({ tagName }) => tagName === 'A') as HTMLAnchorElement | undefined;
  if (!anchor) return undefined;
  const slot = path.find(({ tagName }) => tagName === 'SLOT') as HTMLSlotElement | undefined;
  // Its own slot surrounds a rendered link too, where a server rendered it.
  const own = host.shadowRoot?.contains(anchor);
  return { anchor, name: ((own ? anchor.part[0] : slot?.name) ?? '').replace(/^view-|-link$|s$/, '') };
}

/**
 * Tells the page that a reader follows a link of an element; the page may cancel it.
 *
 * @param event - A click inside the shadow root, or on a slotted link.
 */
export function announceActivation(host: HTMLElement, event: MouseEvent, item: Item): void {
  const followed = followedLink(host, event);
  if (!followed) return;
  const { anchor, name } = followed;
  const link = (name === 'link' ? 'headline' : name) as OffprintLink;
  if (!host.dispatchEvent(new OffprintActivateEvent(link, event, anchor.href, item))) event.preventDefault();
}
