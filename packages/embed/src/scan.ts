import { OffprintErrorEvent } from '@offprint/element';
import { offer } from './consent.js';
import { enhanceWithin } from './snippets.js';
import { isTaken, TAGS } from './tags.js';
import { within } from './within.js';

function look(root: Document | DocumentFragment | Element): void {
  enhanceWithin(root);
  for (const element of within(root, TAGS)) {
    if (isTaken(element.localName)) element.dispatchEvent(new OffprintErrorEvent('taken', '', () => undefined));
    else offer(element);
  }
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    // No `instanceof`: a node that another document made, such as that of a frame, is no `Element` of this one.
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE && node.isConnected) look(node as Element);
  }
});

/** Finds the snippets in a document or an open shadow root, now and whenever some are added. */
export function scan(root: Document | ShadowRoot | Element = document): void {
  look(root);
  observer.observe(root, { childList: true, subtree: true });
}

/** Waits for the whole document: until then a link can seem alone in a block that still grows. */
export function scanWhenParsed(): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => scan());
  else scan();
}
