import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { readDate, safeUrl } from '@offprint/metadata/json.js';
import { article, codes, headlines } from './reading.ts';

/** Forms of dates in real data, what they mean, and how sure that is. */
const DATES = [
  ['2026-11-04', '2026-11-04', 'day'],
  ['2026-11', '2026-11', 'month'],
  ['2026', '2026', 'year'],
  ['20261104', '2026-11-04', 'day'],
  ['2026/11/04', '2026-11-04', 'day'],
  ['2026-2-9', '2026-02-09', 'day'],
  ['2026-00-00', '2026', 'year'],
  ['2020-02-19T23:30:00-10:00', '2020-02-19', 'instant'],
  ['2020-02-19T00:30:00+1400', '2020-02-19', 'instant'],
  ['2020-02-19 10:12:01 +02:00', '2020-02-19', 'instant'],
  ['2020-02-19 10:12 UTC', '2020-02-19', 'instant'],
  ['28.01.2020', '2020-01-28', 'day'],
  ['8. 1. 2020, 10:12', '2020-01-08', 'instant'],
  ['Tue Jan 28 10:12:01 CET 2020', '2020-01-28', 'instant'],
  ['Tue, 28 Jan 2020 10:12:01 GMT', '2020-01-28', 'instant'],
  ['28 January 2020', '2020-01-28', 'day'],
  ['January 28th, 2020', '2020-01-28', 'day'],
  ['Jan. 2020', '2020-01', 'month'],
  ['28. März 2020', '2020-03-28', 'day'],
  ['mardi 4 août 2020', '2020-08-04', 'day'],
  ['1er juillet 2020', '2020-07-01', 'day'],
  ['15 de octubre de 2020', '2020-10-15', 'day'],
  ['3 maggio 2020', '2020-05-03', 'day'],
  ['2020 Dec 7', '2020-12-07', 'day'],
  ['Mon Jan 06 2020 01:00:00 GMT+0100 (CET)', '2020-01-06', 'instant'],
  ['03/04/2020', '', 'day'],
  ['2020-02-30', '', 'day'],
  ['2020-13-01', '', 'day'],
  ['Spring 2020', '', 'day'],
  ['2019-2020', '', 'day'],
] as const;

describe('readDate', () => {
  for (const [raw, iso, precision] of DATES) {
    it(`reads ${raw}`, () => assert.deepEqual(readDate(raw), { iso, precision, raw }));
  }

  it('finds no date where there is no year', () => {
    for (const raw of ['', 'soon', '12:30', '0000-00-00', `2020 ${'x'.repeat(200)}`])
      assert.equal(readDate(raw), undefined);
  });

  for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    it(`gives the day as written in ${zone}`, () => {
      const script = `import { readDate } from '@offprint/metadata/json.js';
        process.stdout.write(JSON.stringify(${JSON.stringify(DATES)}.map(([raw]) => readDate(raw).iso)));`;
      const options = ['--import', '@offprint/testing/register', '--input-type=module', '--eval', script];
      const output = execFileSync(process.execPath, options, {
        cwd: import.meta.dirname,
        env: { ...process.env, TZ: zone },
      });
      assert.deepEqual(
        JSON.parse(`${output}`),
        DATES.map(([, iso]) => iso),
      );
    });
  }

  it('warns of a date that is not sure, and keeps its text', () => {
    const data = { '@type': 'Article', datePublished: '03/04/2020', headline: 'One' };
    assert.deepEqual(codes(data), ['date']);
    assert.equal(article(data).published?.raw, '03/04/2020');
  });
});

describe('Texts', () => {
  for (const [markup, text] of [
    ['A &amp; B &#8211; C', 'A & B – C'],
    ['&#x201E;Gl&uuml;ck&#x201C; &Eacute;t&eacute;', '„Glück“ Été'],
    ['Two&nbsp;<b>words</b>', 'Two words'],
    ['One<br/>two<p>three</p>four', 'One two three four'],
    ['H<sub>2</sub>O', 'H2O'],
    ['p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
    ['a <3 b', 'a <3 b'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&lt;b&gt;bold&lt;/b&gt;', 'bold'],
    ['<<b>script>alert(1)', 'script>alert(1)'],
    ['<scr<script>ipt>x', 'ipt>x'],
    ['a\u0000b\u0007\tc\n d', 'ab c d'],
    ['\u200eright\u200f \u2067اسم\u2069', '\u200eright\u200f \u2067اسم\u2069'],
    ['half \ud83d of a pair', 'half of a pair'],
    ['it&#146;s &pound;5 &oslash;', 'it’s £5 ø'],
    ['&unknown; &alt; &numl;', '&unknown; &alt; n̈'],
  ] as const) {
    it(`become plain: ${JSON.stringify(markup)}`, () => {
      assert.equal(article({ headline: markup }).headline, text);
    });
  }

  for (const [markup, text] of [
    ['<style>.a { b: c }</style>Copper<SCRIPT>if (a > b) c()</SCRIPT > in motion', 'Copper in motion'],
    ['İİİ <style>a</style>b<style>c</style>d', 'İİİ bd'],
    ['Why <script> tags matter', 'Why tags matter'],
  ] as const) {
    it(`of summaries hold no code: ${markup}`, () => {
      assert.equal(article({ description: markup }).summary, text);
    });
  }
});

describe('safeUrl', () => {
  for (const raw of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://institute.example/1',
    'file:///etc/passwd',
    'https://user:secret@institute.example/',
    'https://user@institute.example/',
    'https://insti\ntute.example/',
    'https://',
    '',
    7,
    null,
  ]) {
    it(`refuses ${JSON.stringify(raw)}`, () => assert.equal(safeUrl(raw, 'https://institute.example/a'), undefined));
  }

  it('resolves against a base, and only then', () => {
    assert.equal(safeUrl('b c', 'https://institute.example/a'), 'https://institute.example/b%20c');
    assert.equal(safeUrl('//other.example/@b', 'https://institute.example'), 'https://other.example/@b');
    assert.equal(safeUrl('/b'), undefined);
  });

  it('leaves http as it is', () => assert.equal(safeUrl(' http://institute.example '), 'http://institute.example/'));
});

describe('Faulty JSON', () => {
  const good = '{"@type":"Article","headline":"On e"}';
  for (const [what, text, problem] of [
    ['a byte order mark', `\ufeff${good}`, undefined],
    ['a semicolon at its end', `${good};`, 'repaired'],
    ['a CDATA wrapper', `<![CDATA[\n[${good}]\n]]>`, 'repaired'],
    ['a CDATA wrapper behind slashes', `//<![CDATA[\n${good}\n//]]>`, 'repaired'],
    ['a comment wrapper', `<!-- ${good} -->`, 'repaired'],
    ['a raw tab in a string', good.replace('On e', 'On\te'), 'repaired'],
  ] as const) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(headlines(text), ['On e']);
      assert.deepEqual(codes(text), problem ? [problem] : []);
    });
  }

  for (const [text, code] of [
    ['{"a":1,}', 'json'],
    ['plain text', 'json'],
    ["{'a': 1}", 'json'],
    ['{"a":1', 'json'],
    ['<html></html>', 'markup'],
    ['<?xml version="1.0"?><rss/>', 'markup'],
    ['{"title":"Neither"}', 'format'],
  ] as const) {
    it(`is said to be so: ${text}`, () => {
      assert.deepEqual(headlines(text), []);
      assert.deepEqual(codes(text), [code]);
    });
  }

  it('is nothing to speak of where it is empty', () => assert.deepEqual(codes(' \n'), []));
});
