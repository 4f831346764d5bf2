/**
 * What is written as JSON Feed or as citation tags is read back as the same analysis. A test file calls these once
 * `readPublications` reads both formats: `feedRoundTrip()` in any runtime, `metaRoundTrip()` where there is a document.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPublications, type Analysis, type Publications } from '@offprint/metadata';
import { toCitationMeta, toJsonFeed } from '@offprint/metadata/write.js';
import { anyAnalysis, complete } from './write.fixtures.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Without where it came from, which is a fact of the reading. */
const facts = ({ source: _, ...rest }: Analysis): unknown => plain(rest);

/** Asserts that a feed gives back every field of every analysis, its programs, title and language. */
export function feedRoundTrip(): void {
  const compare = (list: Publications): void => {
    const feed = JSON.stringify(toJsonFeed({ ...list, title: 'All studies' }));
    const read = readPublications(feed, { mediaType: 'application/feed+json' });
    assert.deepEqual(read.analyses.map(facts), list.analyses.map(facts));
    assert.deepEqual(plain(read.programs), plain(list.programs));
    assert.equal(read.title, 'All studies');
    assert.equal(read.language, list.language);
  };
  compare(readPublications({ analyses: [complete], programs: [{ name: 'Energy Program' }], language: 'en' }));
  fc.assert(
    fc.property(fc.array(anyAnalysis, { maxLength: 3 }), (analyses) => compare(readPublications({ analyses }))),
    { numRuns: 1000 },
  );
}

/** Asserts that citation tags give back what they have a name for. */
export function metaRoundTrip(document: Document): void {
  for (const { content, name } of toCitationMeta(complete)) {
    const meta = document.createElement('meta');
    meta.name = name;
    meta.content = content;
    document.head.append(meta);
  }
  const [read] = readPublications(document, { baseUrl: complete.url! }).analyses;
  assert.equal(read?.headline, complete.headline);
  assert.equal(read.url, complete.url);
  assert.equal(read.summary, complete.summary);
  assert.equal(read.lang, complete.lang);
  assert.equal(read.published?.iso, complete.published?.iso);
  assert.deepEqual(
    read.authors.map(({ name }) => name),
    complete.authors.map(({ name }) => name),
  );
  assert.equal(read.publisher?.name, complete.publisher?.name);
  assert.equal(read.doi, complete.doi);
  assert.equal(read.isbn, complete.isbn);
  assert.equal(read.access, complete.access);
  assert.equal(read.downloads[0]?.url, complete.downloads[0]?.url);
}
