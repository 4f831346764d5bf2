import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, formatBytes, formatDate, formatLanguage, formatList, listFormat } from '@offprint/element';
import { readDate } from '@offprint/metadata';

/** Languages use spaces of several kinds: a reader sees a space. */
const plain = (text: string): string =>
  text.replaceAll(/[\u00A0\u202F\u200F\u200E\u061C]/g, (c) => (c < '\u2000' || c === '\u202F' ? ' ' : ''));

const date = (raw: string, language: string): string => plain(formatDate(readDate(raw)!, language));

describe('formatDate()', () => {
  for (const [raw, language, text] of [
    ['2011', 'en', '2011'],
    ['2011-05', 'en', 'May 2011'],
    ['2011-05-12', 'en', '12 May 2011'],
    ['2011-05-12', 'en-US', 'May 12, 2011'],
    ['2011-05', 'fr', 'mai 2011'],
    ['2011-05-01', 'fr', '1 mai 2011'],
    ['2011-05-12', 'de', '12. Mai 2011'],
    ['2011-05-12', 'pt-BR', '12 de maio de 2011'],
  ] as const) {
    it(`writes ${raw} in ${language}`, () => assert.equal(date(raw, language), text));
  }

  it('writes Arabic months', () => assert.match(date('2011-05', 'ar'), /مايو/));

  it('keeps the day as published, whatever the time and zone', () => {
    assert.equal(date('2024-01-01T00:30:00+13:00', 'en'), '1 January 2024');
    assert.equal(date('2024-12-31T23:30:00-11:00', 'en'), '31 December 2024');
  });

  it('gives back a text that is no date', () => {
    assert.equal(date('spring of 2011', 'en'), 'spring of 2011');
    assert.equal(date('03/04/2020', 'fr'), '03/04/2020');
  });
});

describe('formatBytes()', () => {
  for (const [bytes, language, text] of [
    [1, 'en', '1 byte'],
    [999, 'en', '999 byte'],
    [1000, 'en', '1 kB'],
    [47_400, 'en', '47 kB'],
    [2_400_000, 'en', '2.4 MB'],
    [24_400_000, 'en', '24 MB'],
    [1_250_000_000, 'en', '1.3 GB'],
    [2_400_000, 'fr', '2,4 Mo'],
    [2_400_000, 'de', '2,4 MB'],
  ] as const) {
    it(`writes ${bytes} in ${language}`, () => assert.equal(plain(formatBytes(bytes, language)), text));
  }

  it('writes Arabic units', () => assert.match(formatBytes(2_400_000, 'ar'), /م/));
});

describe('formatList()', () => {
  for (const [language, text] of [
    ['en', 'A, B and C'],
    ['en-US', 'A, B, and C'],
    ['fr', 'A, B et C'],
    ['de', 'A, B und C'],
    ['ar', 'A وB وC'],
  ] as const) {
    it(`joins three in ${language}`, () => assert.equal(formatList(['A', 'B', 'C'], language), text));
  }

  it('is the one thing, or nothing', () => {
    assert.equal(formatList(['A'], 'en'), 'A');
    assert.equal(formatList([], 'en'), '');
  });

  it('has no "and" within an open list', () => {
    assert.equal(listFormat('en', true).format(['A', 'B', 'C']), 'A, B, C');
  });
});

describe('formatLanguage()', () => {
  for (const [code, language, text] of [
    ['fr', 'en', 'French'],
    ['en', 'fr', 'anglais'],
    ['ar', 'de', 'Arabisch'],
    ['fr', 'ar', 'الفرنسية'],
    ['zz-', 'en', 'zz-'],
    ['', 'en', ''],
  ] as const) {
    it(`names "${code}" in ${language}`, () => assert.equal(formatLanguage(code, language), text));
  }
});

describe('counted()', () => {
  it('gives digits with separators, and the plural form', () => {
    assert.deepEqual(counted(1, 'en'), ['1', 'one']);
    assert.deepEqual(counted(1200, 'en'), ['1,200', 'other']);
    assert.deepEqual(counted(1200, 'fr').map(plain), ['1 200', 'other']);
    assert.equal(counted(3, 'ar')[1], 'few');
  });

  it('keeps apart many languages', () => {
    const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ar', 'nl', 'sv', 'pl', 'cs', 'ja', 'zh', 'ko', 'tr', 'fi'];
    const write = (): string[] => languages.flatMap((language) => [date('2011-05', language), counted(9, language)[0]]);
    assert.deepEqual(write(), write());
  });
});
