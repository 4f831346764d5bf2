import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate, safeUrl, selectAnalysis } from '@offprint/metadata/json.js';
import { article, read } from './reading.ts';

const CHARACTERS = 100_000;

/** What a pattern of the readers might try again and again. */
const UNITS = [
  ...[
    '<',
    '<a',
    '< ',
    '&',
    '&#1',
    '&#146;',
    '&a',
    '1',
    '1 ',
    '1.',
    '1-1',
    ' ',
    '\n',
    'a',
    'a.',
    'a ',
    '/',
    '{',
    '[',
    ',',
    ', ',
  ],
  ...['.pdf', 'doi:', '-', 'a-', '<![CDATA[', ']]>', 'jan ', 'a. ', '\ud83d'],
];

const field =
  (name: string) =>
  (text: string): unknown =>
    read({ '@type': 'Article', headline: 'One', [name]: text });

/** One for each pattern that meets text from outside. */
const SINKS: Record<string, (text: string) => unknown> = {
  address: (text) => safeUrl(text, 'https://institute.example/'),
  date: readDate,
  item: (text) => selectAnalysis({ analyses: [article({ url: '/a' })] }, text),
  json: (text) => read(text),
  pdf: (text) => article({ encoding: { encodingFormat: text, url: 'a.pdf' } }),
  size: (text) => article({ encoding: { contentSize: text, url: 'a.pdf' } }),
  ...Object.fromEntries(
    [
      ...['@type', 'articleBody', 'description', 'identifier', 'inLanguage', 'isAccessibleForFree', 'keywords'],
      ...['license', 'mainEntityOfPage', 'pagination', 'url'],
    ].map((name) => [name, field(name)]),
  ),
};

const timeOf = (run: () => unknown): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** The shortest of several runs: once it is short enough there is no need to go on. A busy machine only adds, and not always. */
function best(run: () => unknown, enough: number): number {
  let least = Infinity;
  for (let tries = 0; tries < 40 && least >= enough; tries++) least = Math.min(least, timeOf(run));
  return least;
}

describe('The time of reading', () => {
  for (const [name, sink] of Object.entries(SINKS)) {
    it(`grows with the length of a hostile ${name}, and stays below 50 ms`, () => {
      for (const unit of UNITS) {
        const [few, many] = [CHARACTERS / 8, CHARACTERS].map((length) => unit.repeat(length / unit.length));
        const short = Math.min(...[1, 2, 3, 4].map(() => timeOf(() => sink(few!))));
        // Three doublings: linear is 8, quadratic 64. Below a third of a millisecond the clock decides.
        const limit = Math.min(50, 40 * Math.max(short, 0.3));
        const long = best(() => sink(many!), limit);
        assert.ok(long < limit, `${JSON.stringify(unit)}: ${short} ms, then ${long} ms`);
      }
    });
  }
});
