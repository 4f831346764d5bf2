import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Download, PartialAnalysis } from '@offprint/element';
import { factRows, fileName, readingMinutes } from '../src/facts.ts';
import { offerOf } from '../src/offer.ts';

const file = (name: string, facts: Partial<Download> = {}): Download => ({
  type: 'application/pdf',
  url: `https://institute.example/${name}`,
  ...facts,
});

/** What is offered, by names. */
function offered(analysis: PartialAnalysis, reader: string): string {
  const { files, main, versions } = offerOf(analysis, reader);
  const name = (url = ''): string => url.replace('https://institute.example/', '');
  const lists = [versions.map(({ lang, url }) => `${lang}:${name(url)}`), files.map(({ url }) => name(url))];
  return [name(main?.url), ...lists.map((list) => list.join())].join(' | ');
}

describe('what a reader is offered', () => {
  const downloads = [file('en', { lang: 'en' }), file('fr', { lang: 'fr-FR' }), file('epub', { lang: 'en' })];
  const translations = [
    { lang: 'fr', url: 'https://institute.example/page-fr' },
    { lang: 'de', url: 'https://institute.example/page-de' },
  ];

  for (const [reader, expected] of [
    ['en', 'en | fr-FR:fr,de:page-de | epub'],
    ['fr', 'fr | en:en,de:page-de | epub'],
    ['fr-CA', 'fr | en:en,de:page-de | epub'],
    ['de', 'en | de:page-de,fr-FR:fr | epub'],
    ['ar', 'en | fr-FR:fr,de:page-de | epub'],
  ] as const) {
    it(`follows the language ${reader}`, () => {
      assert.equal(offered({ downloads, lang: 'en', translations }, reader), expected);
    });
  }

  it('takes a file without a language for one in that of the analysis', () => {
    assert.equal(offered({ downloads: [file('fr', { lang: 'fr' }), file('own')], lang: 'en' }, 'de'), 'own | fr:fr | ');
  });

  it('is the first file where no language is known', () => {
    assert.equal(offered({ downloads: [file('a'), file('b')] }, 'en'), 'a |  | b');
  });

  it('holds no summary, annex or data in the place of the full version', () => {
    const beside = [file('s', { role: 'summary' }), file('x', { role: 'annex' }), file('d', { role: 'data' })];
    assert.equal(offered({ downloads: beside }, 'en'), ' |  | s,x,d');
  });

  it('leaves out what no browser may open', () => {
    assert.equal(offered({ downloads: [{ type: 'application/pdf', url: 'javascript:alert(1)' }] }, 'en'), ' |  | ');
  });

  it('is nothing for nothing', () => {
    assert.equal(offered({}, ''), ' |  | ');
  });
});

describe('facts of an analysis', () => {
  const row = (analysis: PartialAnalysis, wanted: string): unknown =>
    factRows(analysis, {}).find(([key]) => key === wanted)![1];

  for (const doi of [
    '10.5555/a/b',
    'doi:10.5555/a/b',
    'https://doi.org/10.5555/a/b',
    'http://dx.doi.org/10.5555/a/b',
  ]) {
    it(`link the DOI ${doi}`, () => {
      assert.deepEqual(row({ doi }, 'doi'), [{ name: '10.5555/a/b', url: 'https://doi.org/10.5555/a/b' }]);
    });
  }

  it('link a DOI with what addresses may not hold, and half a pair of characters', () => {
    assert.deepEqual(row({ doi: '10.5555/<a>#?%\ud800' }, 'doi'), [
      { name: '10.5555/<a>#?%\ud800', url: 'https://doi.org/10.5555/%3Ca%3E%23%3F%25\ud800' },
    ]);
  });

  for (const [license, name, url] of [
    [
      'https://creativecommons.org/licenses/by-nc/4.0/',
      'CC BY-NC 4.0',
      'https://creativecommons.org/licenses/by-nc/4.0/',
    ],
    ['https://www.institute.example/terms/', 'institute.example/terms', 'https://www.institute.example/terms/'],
    ['All rights reserved', 'All rights reserved', ''],
    ['javascript:alert(1)', 'javascript:alert(1)', ''],
  ] as const) {
    it(`name the license ${license}`, () => {
      assert.deepEqual(row({ license }, 'license'), [{ name, url }]);
    });
  }

  it('count no minutes for a few lines', () => {
    assert.equal(readingMinutes({ summary: 'A few words.' }), 0);
    assert.equal(readingMinutes({ keyPoints: ['word '.repeat(220)], summary: 'word '.repeat(220) }), 2);
  });

  it('call a file by its label, else by its address', () => {
    assert.equal(fileName(file('a/annex.pdf?x=/y#z')), 'annex.pdf');
    assert.equal(fileName(file('a', { label: 'Annex' })), 'Annex');
  });
});
