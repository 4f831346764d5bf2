import type { SummaryDownload } from '@offprint/summary-download';
// The tag's type alone: nothing of it runs here.
import type {} from '@offprint/summary-download/define.js';
import type { PartialAnalysis } from '@offprint/element';
import { settled, type Fixture } from '@offprint/testing';

export { settled };

/** What the tests' pages load. */
export const modules: string[] = [
  '@offprint/summary-download/define.js',
  new URL('./fixtures/catalogues.ts', import.meta.url).pathname,
];

export type Setup = (attributes?: string, children?: string, analysis?: PartialAnalysis) => Promise<SummaryDownload>;

/** Makes elements, each on a page in the given language, with attributes, children and data. */
export function setupOf(fixture: Fixture, lang = 'en'): Setup {
  return async (attributes = '', children = '', analysis?) => {
    const tag = 'offprint-summary-download';
    const place = await fixture(`<div lang="${lang}"><${tag} ${attributes}>${children}</${tag}></div>`);
    const element = place.querySelector(tag)!;
    if (analysis) element.analysis = analysis;
    await settled(element);
    return element;
  };
}

/** The first element of the shadow root with that part; fails if there is none. */
export function part<E extends HTMLElement = HTMLElement>(element: SummaryDownload, name: string): E {
  const found = parts<E>(element, name)[0];
  if (!found) throw new Error(`The element has no part "${name}".`);
  return found;
}

export function parts<E extends HTMLElement = HTMLElement>(element: SummaryDownload, name: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(`[part~="${name}"]`)];
}

function* texts(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (node instanceof HTMLElement && (node.hidden || node.localName === 'style')) return;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  // Rows of their own do not run together, however the markup is spaced.
  const row = node instanceof Element && /^(?:h\d|p|div|li|ul|dt|dd|button)$/.test(node.localName);
  if (row) yield ' ';
  for (const child of assigned.length > 0 ? assigned : root.childNodes) yield* texts(child);
  if (row) yield ' ';
}

/** The text that a reader gets, as slots arrange it, with single spaces and without marks of direction. */
export function textOf(node: Node): string {
  return [...texts(node)]
    .join('')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

let listening = new AbortController();
afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

/** Every event of that name that reaches the document from now to the end of the test. No link leaves the page. */
export function heard<E extends Event>(name: string): E[] {
  const events: E[] = [];
  const { signal } = listening;
  document.addEventListener(name, (event) => events.push(event as E), { signal });
  const stay = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement)) event.preventDefault();
  };
  document.addEventListener('click', stay, { signal });
  return events;
}

export const PDF = {
  bytes: 2_400_000,
  lang: 'en',
  pages: 47,
  type: 'application/pdf',
  url: 'https://institute.example/a.pdf',
};

/** A study as a publisher knows it, with everything that the element shows. */
export const study: PartialAnalysis = {
  authors: [{ name: 'Ada Berg', type: 'Person', url: 'https://institute.example/ada' }],
  doi: '10.5555/ofp.7',
  downloads: [
    PDF,
    { ...PDF, bytes: 2_100_000, lang: 'fr', pages: 44, url: 'https://institute.example/a-fr.pdf' },
    { label: 'Data', role: 'data', type: 'text/csv', url: 'https://institute.example/data.csv' },
  ],
  headline: 'Copper in motion',
  isbn: '978-2-86592-897-2',
  keyPoints: ['It moves.', 'It stays.'],
  kind: 'Study',
  lang: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  program: { name: 'Metals', url: 'https://institute.example/metals' },
  published: { iso: '2024-05-12', precision: 'day', raw: '2024-05-12' },
  series: { name: 'Notes', number: '7' },
  summary: 'Where the metal goes.',
  topics: ['Copper', 'Trade'],
  translations: [{ lang: 'de', url: 'https://institute.example/de' }],
  url: 'https://institute.example/a',
  version: '2',
};

/** The study without some of its facts. */
export function studyWithout(...names: (keyof PartialAnalysis)[]): PartialAnalysis {
  return Object.fromEntries(Object.entries(study).filter(([name]) => !names.includes(name as keyof PartialAnalysis)));
}
