import type {} from '@offprint/elements/frameworks.js';
import { report, type View } from './checks.js';
import { define } from './packages.js';

const root = document.querySelector('#root')!;
let made = new Map<string, HTMLElement>();
let heard: View['heard'] | undefined;

/** The element of this key; it is made when it is first asked for. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, key: string): HTMLElementTagNameMap[Tag] {
  const element = made.get(key) ?? document.createElement(tag);
  made.set(key, element);
  return element as HTMLElementTagNameMap[Tag];
}

function card(view: View): HTMLElement {
  const card = element('offprint-analysis-card', 'card');
  card.id = 'card';
  card.setAttribute('href', '#clicked');
  card.setAttribute('headline', view.headline);
  card.summary = view.summary;
  card.headingLevel = view.headingLevel;
  card.authors = view.authors;
  const badge = element('span', 'badge');
  badge.slot = 'badge';
  badge.textContent = view.badge;
  card.replaceChildren(badge);
  if (heard) card.removeEventListener('offprint-activate', heard);
  card.addEventListener('offprint-activate', (heard = view.heard));
  return card;
}

function banner(view: View): HTMLElement {
  const banner = element('offprint-program-banner', 'banner');
  banner.id = 'banner';
  banner.setAttribute('heading-level', String(view.headingLevel));
  banner.program = view.program;
  view.met(banner);
  return banner;
}

function early(view: View): HTMLElement {
  const early = element('offprint-related-analyses', 'early');
  early.id = 'early';
  early.layout = 'grid';
  early.analyses = [view.analysis];
  return early;
}

function download(view: View): HTMLElement {
  const download = element('offprint-summary-download', 'download');
  download.id = 'download';
  download.sizeProbe = view.sizeProbe;
  download.analysis = view.analysis;
  return download;
}

function list(view: View): HTMLElement {
  const list = element('div', 'list');
  list.id = 'items';
  const items = view.items.map((headline) => {
    const item = element('offprint-analysis-card', `item ${headline}`);
    item.className = 'item';
    item.setAttribute('headline', headline);
    return item;
  });
  list.replaceChildren(...items);
  return list;
}

function show(view: View): void {
  root.replaceChildren(card(view), banner(view), early(view), ...(view.shown ? [download(view)] : []), list(view));
}

function remove(): void {
  made = new Map();
  heard = undefined;
  root.replaceChildren();
}

report({ show, define, remove });
