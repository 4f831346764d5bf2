import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPublications, type Analysis, type PublicationDate } from '@offprint/metadata';
import { toJsonLd, toJsonLdText } from '@offprint/metadata/write.js';
import { analysis, anyAnalysis, complete } from './write.fixtures.ts';

const reread = (item: Analysis): Analysis | undefined => readPublications(toJsonLdText(item)).analyses[0];

/** A date that is not written as ISO 8601 comes back as its day. */
function heldDate(date: PublicationDate): PublicationDate {
  const { iso, raw } = date;
  if (!iso || /^\d{4}(?:-\d\d){0,2}(?:T\S+)?$/.test(raw)) return date;
  return { iso, raw: iso, precision: ({ 4: 'year', 7: 'month' } as const)[iso.length] ?? 'day' };
}

/** What JSON-LD can hold of an analysis: all but what the docblock of `toJsonLd` names. */
function held({ keyPoints: _, published, updated, ...whole }: Analysis): Analysis {
  const firstPdf = whole.downloads.findIndex(({ type }) => type === 'application/pdf');
  return {
    ...whole,
    ...(published && { published: heldDate(published) }),
    ...(updated && { updated: heldDate(updated) }),
    downloads: whole.downloads.map(({ pages, role: __, ...file }, at) => ({
      ...file,
      ...(at === firstPdf && pages && { pages }),
    })),
    source: { format: 'json-ld' },
  };
}

describe('toJsonLd', () => {
  it('writes a report that is also a book where it has pages', () => {
    const data = toJsonLd(complete);
    assert.deepEqual(data['@type'], ['Report', 'Book']);
    assert.equal(data.numberOfPages, 47);
    assert.equal(toJsonLd(analysis())['@type'], 'Report');
  });

  it('names each file with its type, size in bytes and language', () => {
    const [file] = toJsonLd(complete).encoding ?? [];
    assert.deepEqual(file, {
      '@type': 'MediaObject',
      contentUrl: 'https://institute.example/energy.pdf',
      encodingFormat: 'application/pdf',
      contentSize: '1932905',
      inLanguage: 'en',
      name: 'Full study',
    });
  });

  it('gives the DOI as a value and as an address', () => {
    assert.deepEqual(toJsonLd(analysis({ doi: '10.5555/a<b>' })).identifier?.[1], {
      '@type': 'PropertyValue',
      propertyID: 'DOI',
      value: '10.5555/a<b>',
      url: 'https://doi.org/10.5555/a%3Cb%3E',
    });
  });

  it('leaves out what is not known', () => {
    assert.deepEqual(Object.keys(toJsonLd(analysis())), ['@context', '@type', 'headline', 'identifier']);
  });

  it('is read back as the same analysis', () => {
    assert.deepEqual(reread(complete), held(complete));
    assert.deepEqual(reread(analysis({ authors: [], url: complete.url! })), held(analysis({ url: complete.url! })));
  });

  it('keeps text that looks like markup of JSON-LD', () => {
    const headline = 'AT&T &amp; &#60;b&#62; if a < b && c > d';
    assert.equal(reread(analysis({ headline, url: complete.url! }))?.headline, headline);
  });

  it('is read back as the same analysis, whatever it holds', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyAnalysis, (raw) => {
        // The model's own reader makes of any text what the model allows.
        const [item] = readPublications([raw]).analyses;
        if (!item) return;
        compared += 1;
        assert.deepEqual(JSON.parse(JSON.stringify(reread(item))), JSON.parse(JSON.stringify(held(item))));
      }),
      { numRuns: 3000 },
    );
    assert.ok(compared > 2000, `${compared} analyses were compared`);
  });
});

describe('toJsonLdText', () => {
  it('cannot end the script it stands in', () => {
    const headline = 'a</script><script>alert(1)</script><!-- <script';
    const text = toJsonLdText(analysis({ headline }));
    assert.doesNotMatch(text, /</);
    assert.equal((JSON.parse(text) as { headline: string }).headline, headline);
  });
});
