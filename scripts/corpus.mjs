// Runs the readers over a folder of real files with an INDEX.tsv, and prints how much of what is asserted comes out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublications, safeUrl } from '@offprint/metadata';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run corpus -- <folder with an INDEX.tsv>');
  process.exit(2);
}

/** Share of assertions that must hold, for files of kind `article`. */
const BARS = { date: 0.98, first_author: 0.97, title: 1, url: 0.95 };
const SUPPORTED = new Set(['.json', '.jsonld']);

const [head, ...lines] = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').split('\n').filter(Boolean);
const columns = head.split('\t');
const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])));

const sameAddress = (actual, expected) => {
  const [a, b] = [actual, expected].map((url) => safeUrl(url ?? '', 'https://corpus.invalid/')?.replace(/#.*$/, ''));
  return a?.replace(/^https?:\/\/corpus\.invalid/, '') === b?.replace(/^https?:\/\/corpus\.invalid/, '');
};
const CHECKS = {
  date: (analysis, expected) => analysis?.published?.iso === expected,
  first_author: (analysis, expected) => analysis?.authors[0]?.name === expected,
  title: (analysis, expected) => analysis?.headline === expected,
  url: (analysis, expected) => sameAddress(analysis?.url, expected),
};

const scores = {};
const misses = [];
const kinds = {};
const started = performance.now();
for (const row of rows) {
  const text = readFileSync(join(folder, row.file), 'utf8');
  const isJsonLd = row.file.endsWith('.jsonld');
  const kind = (kinds[`${row.file.split('/')[0]} ${row.kind}`] ??= {
    exceptions: 0,
    files: 0,
    unsafe: 0,
    withItems: 0,
  });
  kind.files++;
  let result;
  try {
    result = readPublications(text, { baseUrl: 'https://corpus.invalid/' });
  } catch (error) {
    kind.exceptions++;
    misses.push(`${row.file}: threw ${error}`);
    continue;
  }
  if (result.analyses.length) kind.withItems++;
  for (const [, url] of JSON.stringify(result).matchAll(/"url":"([^"]*)"/g)) if (!/^https?:/.test(url)) kind.unsafe++;
  if (!isJsonLd || !SUPPORTED.has('.jsonld')) continue;
  for (const [field, check] of Object.entries(CHECKS)) {
    if (!row[field]) continue;
    const score = ((scores[row.kind] ??= {})[field] ??= { of: 0, passed: 0 });
    score.of++;
    if (check(result.analyses[0], row[field])) score.passed++;
    else
      misses.push(
        `${row.file}: ${field}: expected ${row[field]}, got ${JSON.stringify(result.analyses[0]?.[field] ?? result.analyses[0]?.headline)}`,
      );
  }
}
const milliseconds = performance.now() - started;

console.table(kinds);
for (const [kind, fields] of Object.entries(scores)) {
  for (const [field, { of, passed }] of Object.entries(fields)) console.log(`${kind} ${field}: ${passed} of ${of}`);
}
console.log(`${rows.length} files in ${Math.round(milliseconds)} ms`);
for (const miss of misses) console.log(`- ${miss}`);
const failed =
  Object.values(kinds).some(({ exceptions, unsafe }) => exceptions + unsafe) ||
  Object.entries(scores.article ?? {}).some(([field, { of, passed }]) => passed / of < BARS[field]);
process.exitCode = failed ? 1 : 0;
