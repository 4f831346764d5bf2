import { safeUrl } from '@offprint/metadata/json.js';
import { addressesOf, attributesFor, clean, optionsOfLink, optionsOfMark } from './options.js';
import { isAllowed } from './origins.js';
import { isAlone, surround } from './placement.js';
import { TAGS, widgets } from './widgets.js';

const MARKED = ['[data-offprint]', ...[...widgets.keys()].map((name) => `.offprint-${name}`)].join();

/** What may be a snippet: marked text, or a link that names an element after its `#`. */
const SNIPPETS = `:is(blockquote,div,figure,p):is(${MARKED}),a[href*="offprint" i]`;

/** Where nothing is a snippet. The fallback of an element of ours is there already. */
const CLOSED = `template,noscript,textarea,${TAGS}`;

/** More than so many of one snippet within a second are a page that writes its text anew whenever it changes. */
const CAP = 50;
const counts = new Map<string, { since: number; count: number }>();

function isLoop(snippet: string): boolean {
  const now = performance.now();
  let entry = counts.get(snippet);
  if (!entry || now - entry.since > 1000) counts.set(snippet, (entry = { since: now, count: 0 }));
  return ++entry.count > CAP;
}

/** A tag that is somebody else's: no class of ours is without a version. */
const isTaken = (tag: string): boolean => {
  const present = customElements.get(tag);
  return !!present && !('version' in present);
};

function enhance(node: Element): void {
  if (node.closest(CLOSED) || (node as HTMLElement).isContentEditable) return;
  const link = node.matches('a') ? node : node.querySelector('a[href]');
  const href = clean(link?.getAttribute('href') ?? '');
  const options = link === node ? optionsOfLink(href) : optionsOfMark(node);
  const widget = options && widgets.get(options.widget);
  if (!widget || isTaken(widget.tag) || (link === node && !isAlone(node))) return;

  const page = safeUrl(href.split('#')[0] ?? '', document.baseURI);
  const base = page ?? document.baseURI;
  const attributes = new Map(attributesFor(options, widget.attributes, base));
  const src = attributes.get('src') ?? safeUrl(clean(node.getAttribute('cite') ?? ''), base) ?? page;
  if (!src) return;
  attributes.set('src', src);
  // A link that is no http(s) address stands as it is: it is refused like a stranger's.
  if (
    !isAllowed([...addressesOf(attributes), ...(link ? [page ?? ''] : [])]) ||
    isLoop([widget.tag, ...attributes.values(), node.textContent].join(' '))
  )
    return;

  const element = document.createElement(widget.tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  surround(node, element);
}

type Root = Document | DocumentFragment | Element;

/** Puts elements in place of the snippets in a part of the page, itself included. */
export function enhanceWithin(root: Root): void {
  if (root instanceof Element && root.matches(SNIPPETS)) enhance(root);
  for (const node of root.querySelectorAll(SNIPPETS)) enhance(node);
}
