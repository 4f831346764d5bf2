import type { AnalysisCard, RelatedAnalyses, SummaryDownload } from '@offprint/elements';
import { report, type View } from './checks.js';
import { define } from './packages.js';

const root = document.querySelector('#root')!;
const made = new Map<string, HTMLElement>();
let heard: View['heard'] | undefined;

function element<Type extends HTMLElement>(id: string, make: () => Type): Type {
  const element = made.get(id) ?? make();
  made.set(id, element);
  return element as Type;
}

function card(): AnalysisCard {
  const card = document.createElement('offprint-analysis-card') as AnalysisCard;
  card.id = 'card';
  card.innerHTML = '<span slot="badge"></span>';
  card.setAttribute('href', '#clicked');
  card.addEventListener('offprint-activate', (event) => heard?.(event));
  return card;
}

function item(headline: string): HTMLElement {
  const item = document.createElement('offprint-analysis-card');
  item.className = 'item';
  item.setAttribute('headline', headline);
  return item;
}

function show(view: View): void {
  heard = view.heard;
  const main = element('card', card);
  main.setAttribute('headline', view.headline);
  main.headingLevel = view.headingLevel;
  main.authors = view.authors;
  main.firstElementChild!.textContent = view.badge;
  const early = element('early', () => document.createElement('offprint-related-analyses') as RelatedAnalyses);
  early.id = 'early';
  early.analyses = [view.analysis];
  const download = element('download', () => document.createElement('offprint-summary-download') as SummaryDownload);
  download.id = 'download';
  download.sizeProbe = false;
  download.analysis = view.analysis;
  const list = element('list', () => document.createElement('div'));
  list.id = 'items';
  list.replaceChildren(...view.items.map((headline) => element(`item ${headline}`, () => item(headline))));
  root.replaceChildren(main, early, ...(view.shown ? [download] : []), list);
}

function remove(): void {
  heard = undefined;
  made.clear();
  root.replaceChildren();
}

report({ show, define, remove });
