// The pages that embed.mjs measures: a host's own, and the same with the script tag of another origin.

const report = (number, topic) => ({
  '@type': 'Report',
  '@id': `https://institute.example/a/${number}`,
  url: `https://institute.example/a/${number}`,
  headline: `NATO Partnerships: Shaking Hands or Shaking the System? Part ${number}`,
  abstract: 'What partnership with the Alliance is still for, and three scenarios of its future.',
  author: { '@type': 'Person', name: 'Vivien Pertusot' },
  datePublished: '2011-05-12',
  keywords: [topic],
  encoding: {
    '@type': 'MediaObject',
    contentUrl: 'https://institute.example/a.pdf',
    encodingFormat: 'application/pdf',
  },
});

/** Eight analyses, as an institute's page of one holds them. */
export const data = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': Array.from({ length: 8 }, (_, index) => report(index, 'Defence')),
});

const link = '<a href="https://institute.example/a/0">NATO Partnerships: Shaking Hands or Shaking the System?</a>';

/** One of each element. Where they have no fallback, they draw their place themselves. */
const set = (src, fallback) =>
  [
    `<offprint-analysis-card src="${src}">${fallback}</offprint-analysis-card>`,
    `<offprint-summary-download src="${src}">${fallback}</offprint-summary-download>`,
    `<offprint-related-analyses src="${src}"></offprint-related-analyses>`,
    `<offprint-program-banner headline="Security Studies Center" href="https://institute.example/p">${fallback}</offprint-program-banner>`,
  ].join('\n');

/** A little more than the elements need here, as a page keeps that wants nothing to move. */
const ROOM = `<style>offprint-analysis-card, offprint-summary-download, offprint-related-analyses, offprint-program-banner {
display: block; min-block-size: 480px }</style>`;

const PARAGRAPH = `<p>${'The host has something to say of its own. '.repeat(12)}</p>`;

const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
<meta name="viewport" content="width=device-width"><style>body { margin: 24px auto; max-width: 960px; font: 16px/1.5 serif }
img { display: block; width: 100%; aspect-ratio: 3 }</style>${head}</head>
<body><h1>A host</h1><img src="/hero.svg" alt="">${PARAGRAPH}${body}${PARAGRAPH}</body></html>`;

/**
 * @param {string} publisher origin of the script and of the feed
 * @returns {Record<string, { html: string, elements: number }>} by what is measured
 */
export function pages(publisher) {
  const tag = `<script async src="${publisher}/1/offprint.js"></script>`;
  const inline = `<script type="application/ld+json" id="data">${data}</script>`;
  const feed = `${publisher}/feed.jsonld`;
  const preload = `<link rel="preload" as="fetch" crossorigin href="${feed}">`;
  const bare = { html: page('', ''), elements: 0 };
  return {
    'the bare host': bare,
    'its twin': bare,
    'script, no element': { html: page(tag, ''), elements: 0 },
    '1 set, inline data, fallback': { html: page(tag, inline + set('#data', link)), elements: 4 },
    '1 set, inline data, room kept': { html: page(tag + ROOM, inline + set('#data', link)), elements: 4 },
    '4 sets, inline data, fallback': { html: page(tag, inline + set('#data', link).repeat(4)), elements: 16 },
    '200 cards, inline data, fallback': {
      html: page(tag, inline + `<offprint-analysis-card src="#data">${link}</offprint-analysis-card>`.repeat(200)),
      elements: 200,
    },
    '1 set, feed in parallel, fallback': { html: page(preload + tag, set(feed, link)), elements: 4 },
    '1 set, feed, no fallback': { html: page(preload + tag, set(feed, '')), elements: 4 },
  };
}
