import { describe, it } from 'node:test';
import { readDate, safeUrl, selectAnalysis } from '@offprint/metadata/json.js';
import { assertLinear } from './linear.ts';
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

describe('The time of reading', () => {
  for (const [name, sink] of Object.entries(SINKS)) {
    it(`grows with the length of a hostile ${name}, and not with its square`, () => {
      for (const unit of UNITS) {
        const texts = new Map(
          [CHARACTERS / 8, CHARACTERS].map((length) => [length, unit.repeat(length / unit.length)] as const),
        );
        assertLinear(JSON.stringify(unit), (length) => sink(texts.get(length)!), CHARACTERS);
      }
    });
  }
});
