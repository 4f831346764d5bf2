import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileFacts, sharedStrings } from '@offprint/element';

const facts = (file: Parameters<typeof fileFacts>[0]): string => fileFacts(file, 'en', sharedStrings).join(' | ');

describe('facts of a file', () => {
  it('come in one order, in the words of the reader', () => {
    assert.equal(
      facts({ bytes: 2_400_000, lang: 'fr', pages: 1200, type: 'application/pdf' }),
      'PDF | 2.4\u00a0MB | 1,200 pages | in French',
    );
  });

  for (const [type, url, expected] of [
    ['text/csv', '', 'CSV'],
    ['application/epub+zip', 'https://x.example/a.epub?download=1', 'EPUB'],
    ['application/vnd.ms-excel', 'https://x.example/a.xls#sheet', 'XLS'],
    ['application/octet-stream', 'https://x.example/a', ''],
    ['', 'https://x.example/page.php', ''],
  ] as const) {
    it(`name the type "${type}" of "${url}"`, () => {
      assert.equal(facts({ type, url }), expected);
    });
  }

  it('are left out where they are unknown or none', () => {
    assert.equal(facts({}), '');
    assert.equal(facts({ bytes: -1, pages: 0 }), '');
    assert.equal(facts({ bytes: Number.NaN, lang: 'not a language' }), 'in not a language');
  });
});
