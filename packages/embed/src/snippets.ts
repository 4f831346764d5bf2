import { safeUrl } from '@offprint/metadata/json.js';
import { addressesOf, attributesFor, clean, optionsOfLink, optionsOfMark } from './options.js';
import { isAllowed } from './origins.js';
import { ejectedFrom, isAlone, surround } from './placement.js';
import { CLOSED, isTaken, SNIPPETS, tagOf, type Name } from './tags.js';
import { classes } from './widgets.js';
import { within } from './within.js';

/** More than so many of one snippet within a second are a page that writes its text anew whenever it changes. */
const CAP = 50;
const counts = new Map<string, { since: number; count: number }>();

function isLoop(snippet: string): boolean {
  const now = performance.now();
  let entry = counts.get(snippet);
  if (!entry || now - entry.since > 1000) counts.set(snippet, (entry = { since: now, count: 0 }));
  return ++entry.count > CAP;
}

function enhance(node: Element): void {
  if (node.closest(CLOSED) || (node as HTMLElement).isContentEditable) return;
  const ejected = ejectedFrom(node);
  const link = node.matches('a') ? node : (ejected ?? node).querySelector('a[href]');
  const href = clean(link?.getAttribute('href') ?? '');
  const options = link === node ? optionsOfLink(href) : optionsOfMark(node);
  const elementClass = options && classes.get(options.widget);
  if (!elementClass) return;
  const tag = tagOf[options.widget as Name];
  if (isTaken(tag) || (link === node && !isAlone(node))) return;

  const page = safeUrl(href.split('#')[0] ?? '', document.baseURI);
  const base = page ?? document.baseURI;
  const attributes = new Map(attributesFor(options, elementClass.observedAttributes, base));
  const src = attributes.get('src') ?? safeUrl(clean(node.getAttribute('cite') ?? ''), base) ?? page;
  if (!src) return;
  attributes.set('src', src);
  // A link that is no http(s) address stands as it is: it is refused like a stranger's.
  if (
    !isAllowed([...addressesOf(attributes), ...(link ? [page ?? ''] : [])]) ||
    isLoop([tag, ...attributes.values(), node.textContent].join(' '))
  )
    return;

  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  // What stands between the tags of a list is its first item.
  if (options.widget === 'related') node.slot = 'fallback';
  node.append(...(ejected?.childNodes ?? []));
  ejected?.remove();
  surround(node, element);
}

/** Puts elements in place of the snippets in a part of the page. */
export function enhanceWithin(root: Document | DocumentFragment | Element): void {
  for (const node of within(root, SNIPPETS)) enhance(node);
}
