import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOf, linkAddress, linkAddresses, wholeNumber, words } from '@offprint/element';

describe('linkAddress()', () => {
  for (const address of ['https://a.example/b', 'http://a.example', '/a', 'a.html', '#a', '?a=1', '//a.example/b']) {
    it(`leaves ${address} as it is`, () => assert.equal(linkAddress(` ${address} `), address));
  }

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,a',
    'blob:https://a.example/1',
    'https://user:word@a.example/',
    'http://',
    '',
    ' ',
    undefined,
    null,
  ]) {
    it(`drops ${JSON.stringify(address)}`, () => assert.equal(linkAddress(address), undefined));
  }
});

describe('linkAddresses()', () => {
  for (const list of ['a.png', ' a.png 1x,b.png 2x ', '/a,w=1/b.png 480w, https://a.example/b@2x.png 2x']) {
    it(`leaves ${list} as it is`, () => assert.equal(linkAddresses(list), list));
  }

  for (const list of [
    'a.png 1x, javascript:alert(1) 2x',
    'a.png 1x,data:image/png,a',
    'a.png 1x,\u0001blob:https://a.example/1 2x',
    'https://user:word@a.example/ 2x',
    ' , ',
    '',
    undefined,
  ]) {
    it(`drops ${JSON.stringify(list)}`, () => assert.equal(linkAddresses(list), undefined));
  }
});

describe('wholeNumber()', () => {
  for (const [raw, value] of [
    ['47', 47],
    [47.4, 47],
    ['0', undefined],
    ['-3', undefined],
    ['many', undefined],
    ['1e999', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`reads ${JSON.stringify(raw)} as ${value}`, () => assert.equal(wholeNumber(raw), value));
  }
});

describe('words()', () => {
  it('are separated by commas', () => assert.deepEqual(words(' fr, de ,,es'), ['fr', 'de', 'es']));
  it('are none for nothing', () => assert.deepEqual([...words(undefined), ...words(''), ...words(',')], []));
});

describe('dateOf()', () => {
  it('reads a date', () => assert.equal(dateOf('2011-05')?.iso, '2011-05'));
  it('is undefined for nothing', () => assert.equal(dateOf(''), undefined));
});
