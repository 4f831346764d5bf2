import {
  announceActivation,
  followedLink,
  type Analysis,
  type Download,
  type PartialAnalysis,
} from '@offprint/element';
import { OffprintDownloadEvent, OffprintLanguageEvent } from './events.js';
import type { Offer } from './offer.js';

/** Tells the page which link a reader follows: to a file, to another language, or any other. The page may cancel it. */
export function announce(
  host: HTMLElement,
  event: MouseEvent,
  content: PartialAnalysis,
  { files, main, versions }: Offer,
): void {
  const followed = followedLink(host, event);
  if (!followed) return;
  const { href, hreflang } = followed.anchor;
  const file = [main, ...files, ...versions].find(
    (known) => known?.url && new URL(known.url, document.baseURI).href === href,
  );
  const announced =
    followed.name === 'language'
      ? new OffprintLanguageEvent(hreflang, href)
      : /^(?:download|file)$/.test(followed.name) &&
        new OffprintDownloadEvent(href, hreflang || undefined, (file as Partial<Download> | undefined)?.bytes);
  if (!announced) announceActivation(host, event, { analysis: content as Analysis });
  else if (!host.dispatchEvent(announced)) event.preventDefault();
}
