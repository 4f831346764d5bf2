import fc from 'fast-check';
import type { Analysis } from '@offprint/metadata';

/** An analysis with what every one has; the rest is what a test is about. */
export const analysis = (facts: Partial<Analysis> = {}): Analysis => ({
  id: 'https://institute.example/a/energy',
  headline: 'Energy and Power',
  authors: [],
  topics: [],
  downloads: [],
  translations: [],
  related: [],
  source: { format: 'offprint' },
  ...facts,
});

/** An analysis with every field of the model. */
export const complete = analysis({
  url: 'https://institute.example/a/energy',
  subtitle: 'What Europe’s Grids Can Carry',
  summary: 'Prices fell by < 5 % & rose again; see “Annex”, p. 7.',
  keyPoints: ['Grids first.', 'Then storage.'],
  kind: 'Study',
  lang: 'en',
  published: { raw: '2026-11-04', iso: '2026-11-04', precision: 'day' },
  updated: { raw: '2026-11-09T08:30:00+01:00', iso: '2026-11-09', precision: 'instant' },
  authors: [
    { name: 'Anna van der Berg', type: 'Person', url: 'https://orcid.org/0000-0002-1825-0097' },
    { name: 'Energy, Climate & Trade Unit', type: 'Organization' },
  ],
  publisher: {
    name: 'Institute for Studies',
    url: 'https://institute.example/',
    logo: 'https://institute.example/logo.png',
  },
  program: { name: 'Energy Program', url: 'https://institute.example/energy' },
  series: { name: 'Focus Papers', number: '31', url: 'https://institute.example/focus' },
  topics: ['Energy, gas and oil', 'Trade'],
  regions: ['Europe'],
  image: {
    url: 'https://institute.example/grid.jpg',
    alt: 'A pylon',
    width: 1200,
    height: 800,
    credit: 'R. Rossi',
  },
  downloads: [
    {
      url: 'https://institute.example/energy.pdf',
      type: 'application/pdf',
      bytes: 1932905,
      pages: 47,
      lang: 'en',
      label: 'Full study',
      role: 'full',
    },
    { url: 'https://institute.example/energy.csv', type: 'text/csv', bytes: 1200, role: 'data' },
  ],
  doi: '10.5555/ofp.2026.31',
  isbn: '978-2-86592-897-2',
  version: '2',
  access: 'free',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  translations: [{ lang: 'fr', url: 'https://institute.example/fr/energie' }],
  supersededBy: { headline: 'Energy and Power, Again', url: 'https://institute.example/a/energy-2' },
  related: [{ headline: 'Gas & Oil', url: 'https://institute.example/a/gas' }],
});

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    'AT&T',
    '&amp;',
    '&lt;b&gt;',
    'p < 0.05',
    'a, b; c',
    '“Quoted” \\ {text}',
    'مياه النيل',
    '水',
    '31',
    'é',
  ),
);
const address = fc.webUrl({ withFragments: true, withQueryParameters: true });
const tag = fc.constantFrom('en', 'fr', 'pt-BR', 'zh-Hant');
const dates = fc.constantFrom(
  ...['2026-11-04', '2026-11', '2026', '2026-11-04T09:30:00Z', '2026-11-04T09:30:00.5+05:45', '4. November 2026'],
  ...['Wed, 04 Nov 2026 09:30:00 GMT', '03/04/2020', 'Spring 2020', '2020-02-30'],
);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const link = fc.record({ name: words, url: address }, { requiredKeys: ['name'] });

/** The model's own JSON with anything in it that data may hold, to be read before it is an analysis. */
export const anyAnalysis = fc.record(
  {
    id: fc.oneof(words, address),
    url: address,
    headline: words,
    subtitle: words,
    summary: words,
    keyPoints: list(words),
    kind: words,
    lang: tag,
    published: dates,
    updated: dates,
    authors: list(
      fc.record(
        { name: words, url: address, type: fc.constantFrom('Person', 'Organization') },
        { requiredKeys: ['name', 'type'] },
      ),
    ),
    publisher: fc.record({ name: words, url: address, logo: address }, { requiredKeys: ['name'] }),
    program: link,
    series: fc.record({ name: words, number: words, url: address }, { requiredKeys: ['name'] }),
    topics: list(words),
    regions: list(words),
    image: fc.record(
      { url: address, alt: words, width: fc.integer({ min: 1 }), height: fc.integer({ min: 1 }), credit: words },
      { requiredKeys: ['url'] },
    ),
    downloads: list(
      fc.record(
        {
          url: address,
          type: fc.constantFrom('application/pdf', 'text/csv', 'application/epub+zip'),
          bytes: fc.integer({ min: 1 }),
          pages: fc.integer({ min: 1 }),
          lang: tag,
          label: words,
          role: fc.constantFrom('full', 'summary', 'annex', 'data'),
        },
        { requiredKeys: ['url', 'type'] },
      ),
    ),
    doi: fc.constantFrom('10.5555/ofp.1', '10.5555/a<b>&amp;c'),
    isbn: words,
    version: words,
    access: fc.constantFrom('free', 'restricted'),
    license: fc.oneof(address, words),
    translations: list(fc.record({ lang: tag, url: address })),
    supersededBy: fc.record({ headline: words, url: address }, { requiredKeys: ['url'] }),
    related: list(fc.record({ headline: words, url: address }, { requiredKeys: ['url'] })),
  },
  { requiredKeys: ['headline'] },
);
