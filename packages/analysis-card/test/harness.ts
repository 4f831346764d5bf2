import type { AnalysisCard } from '@offprint/analysis-card';
// The tag's type alone: nothing of it runs here.
import type {} from '@offprint/analysis-card/define.js';
import { nextFrame, settled, type Fixture } from '@offprint/testing';

export { settled };

/** What the tests' pages load. */
export const modules: string[] = [
  '@offprint/analysis-card/define.js',
  new URL('./fixtures/catalogues.ts', import.meta.url).pathname,
];

export function cardIn(place: ParentNode): AnalysisCard {
  const card = place.querySelector('offprint-analysis-card');
  if (!card) throw new Error('There is no card.');
  return card;
}

/** Makes cards, each on a page in the given language: `await setup('headline="A"', '<a href="#a">A</a>')`. */
export function cardSetup(fixture: Fixture): (attributes: string, children?: string) => Promise<AnalysisCard> {
  return async (attributes, children = '') => {
    const markup = `<offprint-analysis-card ${attributes}>${children}</offprint-analysis-card>`;
    const card = cardIn(await fixture(`<div lang="en">${markup}</div>`));
    await settled(card);
    return card;
  };
}

/** The first element of the shadow root with that part; fails if there is none. */
export function part<E extends HTMLElement = HTMLElement>(card: AnalysisCard, name: string): E {
  const found = findPart<E>(card, name);
  if (!found) throw new Error(`The card has no part "${name}".`);
  return found;
}

export function findPart<E extends HTMLElement = HTMLElement>(card: AnalysisCard, name: string): E | null {
  return card.shadowRoot!.querySelector<E>(`[part~="${name}"]`);
}

function* texts(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  // Rows of their own do not run together, however the markup is spaced.
  const row = node instanceof Element && /^(?:h\d|p|div|li|button)$/.test(node.localName);
  if (row) yield ' ';
  for (const child of assigned.length > 0 ? assigned : root.childNodes) yield* texts(child);
  if (row) yield ' ';
}

/** The text that a reader gets, as slots arrange it, with single spaces. */
export function textOf(node: Node): string {
  return [...texts(node)].join('').replace(/\s+/g, ' ').trim();
}

let listening = new AbortController();
afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

/** Every event of that name that reaches the document from now to the end of the test. */
export function heard<E extends Event>(name: string): E[] {
  const events: E[] = [];
  document.addEventListener(name, (event) => events.push(event as E), { signal: listening.signal });
  return events;
}

/** A report as a publisher describes it. */
export const report = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  '@id': 'https://institute.example/a/7',
  url: 'https://institute.example/a/7',
  headline: 'Copper in motion',
  abstract: 'Where the metal goes.',
  inLanguage: 'en',
  datePublished: '2024-05-12',
  author: [{ '@type': 'Person', name: 'Ada Berg', url: 'https://institute.example/ada' }],
  encoding: [
    {
      '@type': 'MediaObject',
      contentUrl: 'https://institute.example/a/7.pdf',
      encodingFormat: 'application/pdf',
      contentSize: '2400000',
    },
  ],
};

/** The body of a source with that report, changed. */
export function reportWith(changes: object): string {
  return JSON.stringify({ ...report, ...changes });
}

const address = 'https://institute.example/copper';

/** What most cards say: headline, kind and series, summary, date and PDF; the author is `oneAuthor`. */
export const usual = `headline="Copper in motion" href="${address}" kind="Study" series="Papers" published="2024-05-12"
  summary="Where the metal goes." pdf-href="${address}.pdf" pdf-bytes="2400000"`;

export const oneAuthor: NonNullable<AnalysisCard['authors']> = [{ name: 'Ada Berg', type: 'Person' }];

/** Everything that a card can say. */
export const full = `${usual} series-number="31" updated="2024-06-01" pdf-pages="47" pdf-lang="fr" headline-lang="en"
  reading-minutes="8" languages="fr, de"`;

/** Gives a card several authors, one with a page, topics and a region. */
export async function fill(card: AnalysisCard): Promise<AnalysisCard> {
  card.authors = [
    { name: 'Ada Berg', type: 'Person', url: `${address}/ada` },
    { name: 'Bo Chen', type: 'Person' },
  ];
  card.topics = ['Metals', 'Trade'];
  card.regions = ['Chile'];
  await settled(card);
  return card;
}

/** Two frames: `content-visibility: auto` gives a new card its content in the frame after its first. */
export async function shown(card: AnalysisCard): Promise<void> {
  card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await nextFrame();
  await nextFrame();
}
