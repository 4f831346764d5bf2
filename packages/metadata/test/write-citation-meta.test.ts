import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCitationMeta } from '@offprint/metadata/write.js';
import { works } from './cite.fixtures.ts';
import { analysis, complete } from './write.fixtures.ts';

const lines = (item: Parameters<typeof toCitationMeta>[0]): string[] =>
  toCitationMeta(item).map(({ content, name }) => `${name}=${content}`);

describe('toCitationMeta', () => {
  it('writes what Google Scholar asks for, one tag an author', () => {
    assert.deepEqual(lines(complete), [
      'citation_title=Energy and Power',
      'citation_author=Anna van der Berg',
      'citation_author=Energy, Climate & Trade Unit',
      'citation_publication_date=2026/11/04',
      'citation_technical_report_institution=Institute for Studies',
      'citation_technical_report_number=31',
      'citation_language=en',
      'citation_doi=10.5555/ofp.2026.31',
      'citation_isbn=978-2-86592-897-2',
      'citation_keywords=Energy, gas and oil',
      'citation_keywords=Trade',
      'citation_abstract=Prices fell by < 5 % & rose again; see “Annex”, p. 7.',
      'citation_abstract_html_url=https://institute.example/a/energy',
      'citation_pdf_url=https://institute.example/energy.pdf',
      'citation_fulltext_world_readable=',
    ]);
  });

  it('writes no date more exactly than it is known', () => {
    const date = (iso: string, raw = iso) =>
      lines(analysis({ published: { iso, precision: 'day', raw } })).find((line) => line.includes('date'));
    assert.equal(date('2026-11'), 'citation_publication_date=2026/11');
    assert.equal(date('2026'), 'citation_publication_date=2026');
    assert.equal(date('', 'Spring 2020'), 'citation_publication_date=2020');
    assert.equal(
      lines(works.noDate).find((line) => line.includes('date')),
      undefined,
    );
  });

  it('names journal, book and university as what they are', () => {
    assert.ok(lines(works.article).includes('citation_journal_title=Politique étrangère'));
    assert.ok(lines(works.article).includes('citation_issue=2'));
    assert.ok(lines(works.chapter).includes('citation_inbook_title=Atlas of Grids'));
    assert.ok(lines(works.thesis).includes('citation_dissertation_institution=University of Oslo'));
  });

  it('points at the full PDF, not at its summary', () => {
    const file = (role: 'full' | 'summary') => ({
      role,
      type: 'application/pdf',
      url: `https://institute.example/${role}.pdf`,
    });
    assert.ok(
      lines(analysis({ downloads: [file('summary'), file('full')] })).includes(
        'citation_pdf_url=https://institute.example/full.pdf',
      ),
    );
  });
});
