import type { PartialAnalysis } from '@offprint/element';
import type { RelatedAnalyses } from '@offprint/related-analyses';
// The tag's type alone: nothing of it runs here.
import type {} from '@offprint/related-analyses/define.js';
import { nextFrame, type Fixture } from '@offprint/testing';

/** What the tests' pages load. */
export const modules: string[] = [
  '@offprint/related-analyses/define.js',
  new URL('./fixtures/catalogues.ts', import.meta.url).pathname,
];

/** Waits until the element, its cards and the measurement of its row have nothing left to do. */
export async function settled(element: RelatedAnalyses): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
  await Promise.all(cardsOf(element).map((card) => card.updateComplete));
  await nextFrame();
  await element.updateComplete;
}

export interface Setup {
  element: RelatedAnalyses;
  /** The first element of the shadow root with that part; fails if there is none. */
  part<E extends HTMLElement = HTMLElement>(name: string): E;
  /** The texts of the items, in order. */
  headlines(): string[];
}

/** Makes elements, each on an English page of 800 px. */
export function relatedSetup(fixture: Fixture): (attributes?: string, children?: string) => Promise<Setup> {
  return async (attributes = '', children = '') => {
    const markup = `<offprint-related-analyses ${attributes}>${children}</offprint-related-analyses>`;
    const stage = await fixture(`<div lang="en">${markup}</div>`);
    const element = stage.querySelector('offprint-related-analyses')!;
    await settled(element);
    return {
      element,
      headlines: () => element.items.map((item) => headlineOf(item)),
      part: (name) => partOf(element, name),
    };
  };
}

export function findPart<E extends HTMLElement = HTMLElement>(element: RelatedAnalyses, name: string): E | null {
  return element.shadowRoot!.querySelector<E>(`[part~="${name}"]`);
}

export function partOf<E extends HTMLElement = HTMLElement>(element: RelatedAnalyses, name: string): E {
  const found = findPart<E>(element, name);
  if (!found) throw new Error(`The element has no part "${name}".`);
  return found;
}

/** The cards that the element itself has made. */
export function cardsOf(element: RelatedAnalyses): HTMLElementTagNameMap['offprint-analysis-card'][] {
  return [...element.shadowRoot!.querySelectorAll('offprint-analysis-card')];
}

/** What an item says first: the headline of a card, or the text of another element. */
export function headlineOf(item: Element): string {
  const heading = item.shadowRoot?.querySelector('[part~="headline"]') ?? item;
  return heading.textContent.trim();
}

/** True if these are the same nodes in the same order; a failed comparison of elements themselves would print the page. */
export function sameNodes(one: readonly Element[], other: readonly Element[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** True for what a reader sees: a hidden button has no box. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Analyses called A0, A1 …, as an institute's data gives them. */
export function analyses(count: number, more: (index: number) => PartialAnalysis = () => ({})): PartialAnalysis[] {
  return Array.from({ length: count }, (_, index) => ({
    headline: `A${index}`,
    id: `id-${index}`,
    url: `https://institute.example/a/${index}`,
    ...more(index),
  }));
}

/** The same as a publisher's list, for `src`. */
export function listOf(count: number): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': analyses(count).map(({ headline, url }) => ({ '@id': url, '@type': 'Report', headline, url })),
  });
}

/** Links as authors put them between the tags. */
export const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<a href="https://institute.example/l/${index}">L${index}</a>`).join('');

/** Cards as authors put them between the tags. */
export const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<offprint-analysis-card headline="C${index}" href="https://institute.example/c/${index}"></offprint-analysis-card>`,
  ).join('');

/** Waits until the row stands still. `scrollend` comes once, twice or never: equal frames say it. */
export async function still(scroller: Element): Promise<void> {
  let before = NaN;
  let equal = 0;
  // A smooth row may take some frames to begin.
  const enough = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 4;
  while (equal < enough) {
    await nextFrame();
    equal = scroller.scrollLeft === before ? equal + 1 : 0;
    before = scroller.scrollLeft;
  }
}

let listening = new AbortController();
const { matchMedia } = window;
afterEach(() => {
  listening.abort();
  listening = new AbortController();
  window.matchMedia = matchMedia;
});

/** Every event of that name that reaches the document from now to the end of the test. */
export function heard<E extends Event>(name: string): E[] {
  const events: E[] = [];
  document.addEventListener(name, (event) => events.push(event as E), { signal: listening.signal });
  return events;
}

/** Lets the page believe that the reader wants less motion; no engine but Chromium emulates it. Ends with the test. */
export function reduceMotion(): void {
  window.matchMedia = (query) =>
    query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
}
