// Runs the readers of feeds and pages over a folder of real files with an INDEX.tsv, puts each hostile line of
// hostile-payloads.txt into every field of each format, and prints how much of what is asserted comes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPublications, safeUrl } from '@offprint/metadata';
import { readMarkup } from '@offprint/metadata/markup.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run corpus:markup -- <folder with an INDEX.tsv>');
  process.exit(2);
}

const BASE = 'https://corpus.invalid/';
const FOLDERS = /^(?:rss|atom|rdf|rss-bad|html)\//;
/** Share of assertions that must hold, by kind. */
const BARS = { feed: { count: 1, date: 1, title: 1, url: 1 }, page: { pdf: 1, title: 0.95 } };

const { DOMParser } = new JSDOM('').window;
/** As a request for a document would give it: undefined where its parser gives up. */
const documentOf = (file, text) =>
  new DOMParser().parseFromString(text, file.endsWith('html') ? 'text/html' : 'application/xml');

/** Everything that comes out of a document, read by the rules of JSON-LD. */
function publicationsOf(document) {
  const markup = readMarkup(document, BASE);
  if (JSON.stringify(JSON.parse(JSON.stringify(markup ?? null))) !== JSON.stringify(markup ?? null))
    throw Error('not plain');
  const data = markup?.format === 'html' ? markup.data.page : markup?.data;
  return { markup, ...readPublications(data, { baseUrl: markup?.base ?? BASE }) };
}

const path = (url) =>
  safeUrl(url ?? '', BASE)
    ?.replace(/#.*$/, '')
    .replace(/^https?:\/\/corpus\.invalid/, '');
const CHECKS = {
  count: ({ analyses }, expected) => analyses.length === Number(expected),
  date: ({ analyses: [first] }, expected) => first?.published?.iso === expected,
  first_author: ({ analyses: [first] }, expected) =>
    [expected, expected.replace(/^(.*), (.*)$/, '$2 $1')].includes(first?.authors[0]?.name),
  lang: ({ analyses: [first] }, expected) => first?.lang?.split('-')[0] === expected.split('-')[0],
  pdf: ({ analyses: [first] }, expected) => path(first?.downloads[0]?.url) === path(expected),
  title: ({ analyses: [first] }, expected) => first?.headline === expected,
  url: ({ analyses: [first] }, expected) => path(first?.url) === path(expected),
};

const [head, ...records] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').split('\n').filter(Boolean);
const columns = head.split('\t');
const rows = records
  .map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])))
  .filter(({ file }) => FOLDERS.test(file));

const scores = {};
const misses = [];
let parsing = 0;
let reading = 0;
for (const row of rows) {
  const started = performance.now();
  const document = documentOf(row.file, readFileSync(join(folder, row.file), 'utf8'));
  const parsed = performance.now();
  const result = publicationsOf(document);
  parsing += parsed - started;
  reading += performance.now() - parsed;
  for (const [field, check] of Object.entries(CHECKS)) {
    if (!row[field]) continue;
    const score = (scores[`${row.kind} ${field}`] ??= { of: 0, passed: 0 });
    score.of++;
    if (check(result, row[field])) score.passed++;
    else misses.push(`${row.file}: ${field}: expected ${row[field]}, got ${JSON.stringify(result.analyses[0])}`);
  }
  if (process.argv.includes('--show'))
    console.dir({ file: row.file, ...result, analyses: result.analyses.slice(0, 1) }, { depth: 4 });
}
for (const [name, { of, passed }] of Object.entries(scores)) console.log(`${name}: ${passed} of ${of}`);
console.log(`${rows.length} files: parsed in ${Math.round(parsing)} ms, read in ${Math.round(reading)} ms`);
for (const miss of misses) console.log(`- ${miss}`);

/** One line in every field of every format. */
const escape = (line) =>
  line.replace(/\p{Cc}/gu, ' ').replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
const DOCUMENTS = {
  'atom.xml': (
    x,
  ) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${x}"><title>${x}</title><subtitle>${x}</subtitle>
    <logo>${x}</logo><link rel="next" href="${x}"/><entry xml:base="${x}"><id>${x}</id><title>${x}</title><link href="${x}"/>
    <link rel="enclosure" href="${x}" type="application/pdf" title="${x}" hreflang="${x}"/><link rel="related" href="${x}"/>
    <link rel="alternate" href="${x}" hreflang="fr"/><summary>${x}</summary><published>${x}</published><rights>${x}</rights>
    <author><name>${x}</name><uri>${x}</uri></author><category term="${x}" scheme="program"/></entry></feed>`,
  'rss.xml': (
    x,
  ) => `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="content"><channel><title>${x}</title><link>${x}</link>
    <description>${x}</description><language>${x}</language><image><url>${x}</url></image><item><title>${x}</title><link>${x}</link>
    <guid>${x}</guid><pubDate>${x}</pubDate><author>${x}</author><category domain="program">${x}</category>
    <enclosure url="${x}" type="application/pdf" length="${x}"/><media:content url="${x}" medium="image" width="${x}"/>
    <content:encoded>${x}</content:encoded></item><item><description>${x}</description></item></channel></rss>`,
  'page.html': (
    x,
  ) => `<html lang="${x}"><base href="${x}"><title>${x}</title><link rel="canonical" href="${x}"><link rel="license" href="${x}">
    <link rel="alternate" hreflang="fr" href="${x}"><meta property="og:image" content="${x}"><meta property="${x}" content="${x}">
    ${[
      'title',
      'author',
      'date',
      'pdf_url',
      'abstract',
      'doi',
      'journal_title',
      'issue',
      'keywords',
      'publisher',
      'language',
    ]
      .map((name) => `<meta name="citation_${name}" content="${x}">`)
      .join('')}<main><a href="${x}" type="application/pdf">${x}</a></main>`,
};
const lines = readFileSync(join(folder, 'hostile-payloads.txt'), 'utf8').split('\n').filter(Boolean);
const unsafe = [];
const visit = (value, key, report) => {
  if (typeof value === 'object' && value)
    for (const [name, part] of Object.entries(value)) visit(part, Number.isNaN(+name) ? name : key, report);
  else if (
    typeof value === 'string' &&
    (/^(?:url|logo|next)$/.test(key) ? !/^https?:\/\//.test(value) : /<[a-z!/][^>]*>/i.test(value))
  )
    report(`${key}: ${value}`);
};
for (const line of lines) {
  for (const [file, make] of Object.entries(DOCUMENTS)) {
    const { analyses, next, programs, title } = publicationsOf(documentOf(file, make(escape(line))));
    visit({ analyses, next, programs, title }, '', (what) => unsafe.push(`${file}: ${what}`));
  }
}
console.log(`${lines.length} hostile lines in ${Object.keys(DOCUMENTS).length} documents: ${unsafe.length} unsafe`);
for (const what of unsafe) console.log(`- ${what}`);

const failed = Object.entries(BARS).some(([kind, bars]) =>
  Object.entries(bars).some(([field, bar]) => {
    const { of, passed } = scores[`${kind} ${field}`] ?? { of: 1, passed: 1 };
    return passed / of < bar;
  }),
);
process.exitCode = failed || unsafe.length > 0 ? 1 : 0;
