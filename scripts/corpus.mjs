// Runs the readers over a folder of real files with an INDEX.tsv, and prints how much of what is asserted comes out.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPublications, safeUrl } from '@offprint/metadata';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run corpus -- <folder with an INDEX.tsv>');
  process.exit(2);
}

const BASE = 'https://corpus.invalid/';
const MAX_MILLISECONDS = 1000;
/** Shares of the assertions that must hold, by kind of file. The other kinds are formats that no reader claims. */
const ARTICLE = { count: 1, date: 0.98, first_author: 0.97, title: 1, url: 0.95 };
const ALL = { count: 1, date: 1, title: 1, url: 1 };
const BARS = {
  article: ARTICLE,
  'cdata-recoverable': ALL,
  feed: ALL,
  'feed-lenient': {},
  'malformed-recoverable': ALL,
  page: { pdf: 1, title: 0.95 },
};

const rows = readRows(join(folder, 'INDEX.tsv'));
const { window } = new JSDOM('', { url: BASE });
const kinds = {};
const fields = {};
const misses = [];
let milliseconds = 0;
for (const row of rows) {
  const kind = (kinds[`${row.file.split('/')[0]} ${row.kind}`] ??= newKind());
  kind.files++;
  const input = inputOf(row.file);
  const started = performance.now();
  try {
    const result = readPublications(input, { baseUrl: BASE });
    milliseconds += performance.now() - started;
    score(row, kind, result);
  } catch (error) {
    kind.exceptions++;
    misses.push(`${row.file}: threw ${error}`);
  }
}

console.table(kinds);
console.table(fields);
for (const miss of misses) console.log(`- ${miss}`);
console.log(`${rows.length} files, ${Math.round(milliseconds)} ms of reading`);
const isBelow = ({ bar, of, passed }) => bar !== undefined && passed / of < bar;
const failed =
  milliseconds > MAX_MILLISECONDS ||
  Object.values(kinds).some(({ exceptions, unsafe }) => exceptions + unsafe) ||
  Object.values(fields).some(isBelow);
process.exitCode = failed ? 1 : 0;

function newKind() {
  return { files: 0, read: 0, exceptions: 0, unsafe: 0, markup: 0, problems: 0 };
}

function readRows(index) {
  const [head, ...lines] = readFileSync(index, 'utf8').split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, column) => [columns[column], cell])));
}

/** JSON as text; markup as the document that a browser would hand over, faults and all. */
function inputOf(file) {
  const text = textOf(readFileSync(join(folder, file)));
  const isMarkup = !/^\.json/.test(extname(file));
  if (!isMarkup) return text;
  return new window.DOMParser().parseFromString(text, /\.html?$/.test(file) ? 'text/html' : 'application/xml');
}

/** Decodes as a browser does: by the byte order mark, else as the file says, else UTF-8. */
function textOf(bytes) {
  const mark = bytes.subarray(0, 2).toString('hex');
  const head = bytes.subarray(0, 1024).toString('latin1');
  const named = /(?:encoding|charset)=["']?([\w-]+)/.exec(head)?.[1] ?? 'utf-8';
  const encoding = { feff: 'utf-16be', fffe: 'utf-16le' }[mark] ?? named;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function score(row, kind, result) {
  const { analyses, problems } = result;
  if (analyses.length) kind.read++;
  kind.problems += problems.length;
  for (const [name, text] of stringsOf({ ...result, problems: [] })) {
    if (/^(?:url|logo|next)$/.test(name) && !/^https?:\/\//.test(text)) kind.unsafe++;
    if (/<[a-z!/][^>]*>/i.test(text)) kind.markup++;
  }
  const [first] = analyses;
  const found = {
    count: `${analyses.length}`,
    date: first?.published?.iso,
    first_author: first?.authors[0]?.name,
    lang: first?.lang ?? result.language,
    pdf: first?.downloads.find(({ type }) => type === 'application/pdf')?.url,
    title: first?.headline,
    url: first?.url,
  };
  for (const [name, actual] of Object.entries(found)) {
    if (!row[name] || !BARS[row.kind]) continue;
    const field = (fields[`${row.kind} ${name}`] ??= { passed: 0, of: 0, bar: BARS[row.kind][name] });
    field.of++;
    if (isSame(name, actual, row[name])) field.passed++;
    else misses.push(`${row.file}: ${name}: expected ${row[name]}, got ${actual}`);
  }
}

/** Every string of a result with the name of its field. */
function stringsOf(value, name = '') {
  if (typeof value === 'string') return [[name, value]];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, Array.isArray(value) ? name : key));
}

function isSame(name, actual, expected) {
  if (name === 'url' || name === 'pdf') return address(actual) === address(expected);
  if (name === 'lang') return actual?.toLowerCase() === expected.toLowerCase();
  // The index keeps "Last, First", which the model turns.
  const turned = expected.replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  return actual === expected || (name === 'first_author' && actual === turned);
}

/** Without the fragment, and without the host where the page does not say which it is. */
function address(url) {
  return safeUrl(url ?? '', BASE)
    ?.replace(/#.*$/, '')
    .replace(BASE, '/');
}
