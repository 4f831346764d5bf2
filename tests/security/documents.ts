// What a publisher may serve, with a payload in all of its texts, or in all of its addresses.

/** Which of the fields hold the payload. The others are as they should be, so that all of them are shown. */
export type Target = 'addresses' | 'texts';

/** How the payload is written down. */
export type Writing = 'cdata' | 'escaped' | 'plain' | 'raw';

const ADDRESSES = /^(?:@id|\w*url|logo|image|icon|license)$/i;
/** Fields without which nothing around them is read. */
const KEPT = /^(?:@context|@type|encodingFormat|mime_type|inLanguage|language|version)$/;
/** What an element loads by itself. */
export const LOADED = /(?:image|logo|icon|cover|src|srcset)$/i;

type Json = Json[] | number | string | { [key: string]: Json };

const link = (name: string): { [key: string]: Json } => ({ name, url: `https://institute.example/${name}` });

const REPORT: Json = {
  '@id': 'https://institute.example/copper#work',
  '@type': 'Report',
  url: 'https://institute.example/copper',
  headline: 'Copper in motion',
  alternativeHeadline: 'Who digs, who melts, who waits',
  abstract: 'Three smelters decide what a cable costs.',
  genre: 'Study',
  inLanguage: 'en',
  datePublished: '2026-03-04',
  dateModified: '2026-04-05',
  author: [
    { '@type': 'Person', ...link('author') },
    { '@type': 'Organization', ...link('organization') },
  ],
  publisher: { ...link('publisher'), logo: 'https://institute.example/logo.png' },
  isPartOf: [
    { '@type': 'PublicationIssue', issueNumber: '31', isPartOf: { '@type': 'Periodical', ...link('series') } },
    { '@type': 'ResearchProject', ...link('program') },
  ],
  keywords: ['metals'],
  spatialCoverage: 'Chile',
  image: { '@type': 'ImageObject', url: 'https://institute.example/a.png', caption: 'A mine', creditText: 'Ana' },
  encoding: [
    {
      '@type': 'MediaObject',
      contentUrl: 'https://institute.example/a.pdf',
      encodingFormat: 'application/pdf',
      contentSize: '1.9 MB',
      inLanguage: 'fr',
      name: 'The study',
    },
  ],
  identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: '10.5555/copper' },
  isbn: '978-2-86592-897-2',
  version: '2',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  workTranslation: [{ '@type': 'Report', inLanguage: 'fr', url: 'https://institute.example/cuivre' }],
  supersededBy: { '@type': 'Report', ...link('newer') },
  isRelatedTo: [{ '@type': 'Report', ...link('related') }],
};

const PROJECT: Json = {
  '@type': 'ResearchProject',
  ...link('project'),
  description: 'How metals move.',
  parentOrganization: link('center'),
  funder: [link('funder')],
  image: { '@type': 'ImageObject', url: 'https://institute.example/b.png', caption: 'A map', creditText: 'Bo' },
  foundingDate: '2020',
};

export const GRAPH: Json = { '@context': 'https://schema.org', '@graph': [REPORT, PROJECT] };

const FEED: Json = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Metals',
  description: 'How metals move.',
  home_page_url: 'https://institute.example/metals',
  icon: 'https://institute.example/icon.png',
  language: 'en',
  authors: [link('author')],
  items: [
    {
      id: 'https://institute.example/copper',
      url: 'https://institute.example/copper',
      title: 'Copper in motion',
      summary: 'Three smelters decide what a cable costs.',
      content_html: '<p>Three smelters decide what a cable costs.</p>',
      image: 'https://institute.example/a.png',
      tags: ['metals'],
      date_published: '2026-03-04',
      attachments: [{ url: 'https://institute.example/a.pdf', mime_type: 'application/pdf', title: 'The study' }],
    },
  ],
};

/** Stands for the payload in markup: first where it is a text, then where it is an address, then one that is loaded. */
const [TEXT, ADDRESS, PICTURE] = ['[text]', '[address]', '[picture]'];

const RSS = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>${TEXT}</title><link>${ADDRESS}</link><description>${TEXT}</description><image><url>${PICTURE}</url></image>
<item><title>${TEXT}</title><link>${ADDRESS}</link><guid isPermaLink="false">${TEXT}</guid><description>${TEXT}</description>
<dc:creator>${TEXT}</dc:creator><category>${TEXT}</category><category domain="program">${TEXT}</category><pubDate>${TEXT}</pubDate>
<enclosure url="${ADDRESS}" type="application/pdf" length="1"/><media:thumbnail url="${PICTURE}"/></item></channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">${TEXT}</title><subtitle>${TEXT}</subtitle>
<id>${TEXT}</id><link href="${ADDRESS}"/><logo>${PICTURE}</logo><entry><title type="html">${TEXT}</title><id>${TEXT}</id>
<link href="${ADDRESS}"/><link rel="related" href="${ADDRESS}"/><link rel="alternate" hreflang="fr" href="${ADDRESS}"/>
<link rel="enclosure" type="application/pdf" href="${ADDRESS}" title="${TEXT}"/><author><name>${TEXT}</name><uri>${ADDRESS}</uri></author>
<summary type="html">${TEXT}</summary><category term="${TEXT}" label="${TEXT}"/><rights>${TEXT}</rights></entry></feed>`;

const PAGE = `<!doctype html><html lang="en"><head><title>${TEXT}</title><link rel="canonical" href="${ADDRESS}">
<meta name="citation_title" content="${TEXT}"><meta name="citation_author" content="${TEXT}">
<meta name="citation_journal_title" content="${TEXT}"><meta name="citation_pdf_url" content="${ADDRESS}">
<meta name="citation_publication_date" content="2026"><meta name="description" content="${TEXT}">
<meta property="og:image" content="${PICTURE}"><meta property="og:image:alt" content="${TEXT}"></head></html>`;

const MARKUP = { atom: ATOM, page: PAGE, rss: RSS };
const JSON_DOCUMENTS = { feed: FEED, graph: GRAPH };

/** The form of a document. */
export type Form = keyof typeof JSON_DOCUMENTS | keyof typeof MARKUP;

/** @returns The payload for a field of this name, which may be one that the elements load. */
export type Payload = (field: string) => string;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function poison(value: Json, target: Target, payload: Payload, field = ''): Json {
  if (Array.isArray(value)) return value.map((each) => poison(each, target, payload, field));
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        poison(each, target, payload, LOADED.test(field) && !KEPT.test(key) && key === 'url' ? 'image' : key),
      ]),
    );
  }
  if (KEPT.test(field)) return value;
  return ADDRESSES.test(field) === (target === 'addresses') ? payload(field) : value;
}

/** Every way to write a document, and what of it then holds the payload. */
export const DOCUMENTS: readonly (readonly [form: Form, target: Target, writing: Writing])[] = [
  ...(['feed', 'graph'] as const).flatMap(
    (form) =>
      [
        [form, 'texts', 'plain'],
        [form, 'texts', 'escaped'],
        [form, 'addresses', 'plain'],
      ] as const,
  ),
  ...(['atom', 'page', 'rss'] as const).flatMap(
    (form) =>
      [
        [form, 'texts', 'plain'],
        [form, 'texts', 'escaped'],
        [form, 'texts', 'cdata'],
        [form, 'texts', 'raw'],
        [form, 'addresses', 'plain'],
      ] as const,
  ),
];

/**
 * A document that holds the payload. `plain` writes it as the format wants it, `escaped` as text of HTML within that,
 * `cdata` and `raw` without regard to where it ends.
 */
export function documentOf(form: Form, target: Target, writing: Writing, payload: Payload): string {
  const asHtml: Payload = (field) => (writing === 'escaped' ? escape(payload(field)) : payload(field));
  if (form === 'feed' || form === 'graph') return JSON.stringify(poison(JSON_DOCUMENTS[form], target, asHtml));
  const written: Payload = (field) =>
    writing === 'raw' ? payload(field) : writing === 'cdata' ? `<![CDATA[${payload(field)}]]>` : escape(asHtml(field));
  const [text, address, picture] =
    target === 'texts'
      ? [written(''), 'https://institute.example/a', 'https://institute.example/a.png']
      : ['Copper in motion', written('url'), written('image')];
  return MARKUP[form]
    .replaceAll(TEXT, () => text)
    .replaceAll(ADDRESS, () => address)
    .replaceAll(PICTURE, () => picture);
}
