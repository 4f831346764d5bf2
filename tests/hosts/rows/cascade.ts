// Style sheets of pages that reach for every element, and policies and modes that change what styles do.
import { ENGINES } from '@offprint/testing/e2e';
import { looksAlike } from '../computed.ts';
import type { Row } from '../row.ts';
import { HEADLINE, TAG } from '../stage.ts';

const ANALYSIS = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  headline: HEADLINE,
  url: '/copper',
  abstract: 'Where the copper of the next decade comes from, and what it costs.',
  author: [{ '@type': 'Person', name: 'Ada Berg', url: '/ada' }],
  datePublished: '2026-03-04',
  image: 'PUBLISHER/copper.svg',
  keywords: ['Metals', 'Trade'],
  encoding: {
    '@type': 'MediaObject',
    contentUrl: '/copper.pdf',
    encodingFormat: 'application/pdf',
    contentSize: '2.4 MB',
  },
};
const PROGRAM = {
  '@type': 'ResearchProject',
  name: 'Metals',
  url: '/metals',
  description: 'What the world is made of.',
};

const json = (id: string, data: object): string =>
  `<script type="application/ld+json" id="${id}">${JSON.stringify(data)}</script>`;

/** All four elements, in 560 px of the page. A list in the last but one would be the author's own, and shown. */
const ELEMENTS = `<main>
  ${json('one', ANALYSIS)}${json('all', { '@context': 'https://schema.org', '@graph': [PROGRAM, ANALYSIS] })}
  <offprint-analysis-card src="#one"><a href="/copper"><img alt="" src="PUBLISHER/copper.svg">Copper</a></offprint-analysis-card>
  <offprint-summary-download src="#one"><p><a href="/copper.pdf">The PDF</a></p></offprint-summary-download>
  <offprint-related-analyses src="#all"></offprint-related-analyses>
  <offprint-program-banner src="#all"><a href="/metals">Metals</a></offprint-program-banner>
  ${TAG}</main>`;

const PLACE = 'body { margin: 0; } main { width: 560px; margin: 0 auto 0 0; }';
const page = (css = ''): { head: string; body: string } => {
  return { head: `<style>${PLACE}${css}</style>`, body: ELEMENTS };
};

const PLAIN = page();

const unaffected = (number: number, title: string, css: string): Row => {
  return {
    number,
    title: `whose style sheet has ${title}`,
    engines: ENGINES,
    prove: (stage) => looksAlike(stage, PLAIN, page(css)),
  };
};

export const rows: Row[] = [
  {
    number: 11,
    title: 'whose policy allows no inline style',
    engines: ENGINES,
    async prove(stage) {
      // No sheet of the page's own, which the policy would refuse too.
      const plain = { body: ELEMENTS };
      await looksAlike(stage, plain, { ...plain, headers: { 'content-security-policy': "style-src 'self'" } });
    },
  },
  {
    number: 24,
    title: 'in quirks mode',
    prove: (stage) =>
      looksAlike(
        stage,
        { document: `<!doctype html><title>A host</title><style>${PLACE}</style>${ELEMENTS}` },
        { document: `<title>A host</title><style>${PLACE}</style>${ELEMENTS}` },
      ),
  },
  unaffected(
    37,
    '* { all: unset !important }',
    // What makes a page of it at all: nobody reads scripts, and the place is as wide as before.
    `* { all: unset !important; } head, script { display: none !important; }
      main { display: block !important; width: 560px !important; }`,
  ),
  unaffected(38, 'display: none for div, a, p, img and button', 'div, a, p, img, button { display: none !important; }'),
  unaffected(
    39,
    'rules for pictures and links that also reach the fallback',
    'img { float: left; max-width: none; } a { color: red !important; }',
  ),
  unaffected(
    40,
    'odd inherited properties on the body, but for direction',
    `body { direction: rtl; font: italic 900 3px/0 fantasy; letter-spacing: .3em; text-transform: uppercase; text-align: right;
      text-indent: 4em; text-shadow: 1px 1px red; word-spacing: 1em; white-space: nowrap; visibility: collapse; cursor: none;
      hyphens: auto; font-variant: small-caps; word-break: break-all; color: red; } main { direction: ltr; }`,
  ),
  ...['62.5%', '8px', '32px'].map((size) => unaffected(41, `a root of ${size}`, `html { font-size: ${size}; }`)),
];
