import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPublications, type Analysis, type Publications } from '@offprint/metadata';
import { toCitationMeta, toJsonFeed } from '@offprint/metadata/write.js';
import { documentOf } from './markup-document.ts';
import { anyAnalysis, complete } from './write.fixtures.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Without where it came from, which is a fact of the reading. */
const facts = ({ source: _, ...rest }: Analysis): unknown => plain(rest);

const assertFeed = (list: Publications): void => {
  const feed = JSON.stringify(toJsonFeed({ ...list, title: 'All studies' }));
  const read = readPublications(feed, { mediaType: 'application/feed+json' });
  assert.deepEqual(read.analyses.map(facts), list.analyses.map(facts));
  for (const program of list.programs)
    assert.ok(
      read.programs.some(({ name }) => name === program.name),
      program.name,
    );
  assert.equal(read.title, 'All studies');
  assert.equal(read.language, list.language);
};

describe('what toJsonFeed() writes', () => {
  it('is read back as the same list, to the last field', () => {
    assertFeed(readPublications({ analyses: [complete], programs: [{ name: 'Energy Program' }], language: 'en' }));
  });

  it('is read back as the same list, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyAnalysis, { maxLength: 3 }), (analyses) => assertFeed(readPublications({ analyses }))),
      { numRuns: 1000 },
    );
  });
});

describe('what toCitationMeta() writes', () => {
  it('is read back as the same analysis, as far as tags have a name for it', () => {
    const document = documentOf('<title>A page</title>', 'text/html');
    for (const { content, name } of toCitationMeta(complete)) {
      const meta = document.createElement('meta');
      meta.name = name;
      meta.content = content;
      document.head.append(meta);
    }
    const [read] = readPublications(document, { baseUrl: complete.url! }).analyses;
    const { access, authors, doi, downloads, headline, isbn, lang, published, publisher, summary, url } = complete;
    assert.partialDeepStrictEqual(read, { access, doi, headline, isbn, lang, summary, url });
    assert.equal(read?.published?.iso, published?.iso);
    assert.equal(read?.publisher?.name, publisher?.name);
    assert.equal(read?.downloads[0]?.url, downloads[0]?.url);
    // A tag has no place for the type: the comma in the name of an organisation would turn it.
    const people = authors.filter(({ type }) => type === 'Person');
    for (const { name } of people)
      assert.ok(
        read?.authors.some((author) => author.name === name),
        name,
      );
  });
});
