// What a webmaster is told of a source: where, how bad, and in words what to do.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPublications } from '@offprint/metadata';
import { explanations } from '@offprint/metadata/problems.js';
import { documentOf } from './markup-document.ts';

describe('The problems of readPublications()', () => {
  for (const [what, input, code, severity, path, words] of [
    ['half a text', '{"@type": "Report", "headli', 'json', 'error', /\d/, /not JSON/],
    ['a page as text', '<!doctype html><title>A</title>', 'markup', 'error', /^/, /Document/],
    ['other JSON', '{"a": 1}', 'format', 'error', /^$/, /Name another file/],
    ['no headline', { '@type': 'Report', url: 'https://a.example/' }, 'headline', 'warning', /^/, /Give it/],
    [
      'an odd date',
      { '@type': 'Report', headline: 'A', datePublished: '03/04/2026' },
      'date',
      'warning',
      /date/,
      /2026-/,
    ],
    ['an address', { '@type': 'Report', headline: 'A', url: 'javascript:1' }, 'url', 'warning', /url/, /left out/],
  ] as const) {
    it(`say what is wrong with ${what}`, () => {
      const problem = readPublications(input).problems.find((each) => each.code === code);
      assert.ok(problem, JSON.stringify(readPublications(input).problems));
      assert.equal(problem.severity, severity);
      assert.match(problem.path, path);
      assert.match(problem.message, words);
    });
  }

  it('have words for a page with several PDFs too', () => {
    const html = '<article><a href="/a.pdf">A</a><a href="/b.pdf">B</a></article><title>x</title>';
    const { problems } = readPublications(documentOf(html, 'text/html'), { baseUrl: 'https://a.example/' });
    assert.deepEqual(problems, [{ code: 'pdf', message: explanations.pdf, path: '', severity: 'warning' }]);
  });
});
