import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMarkup } from '@offprint/metadata/markup.js';
import { assertLinear } from './linear.ts';
import { documentOf, readFeed, readPage } from './markup-document.ts';

const isPlain = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isPlain)
    : typeof value === 'object' && value
      ? Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
      : /string|boolean|undefined/.test(typeof value);

describe('readMarkup of hostile documents', () => {
  it('never throws and gives plain data for any tree', () => {
    const names =
      'rss channel item feed entry rdf:RDF title link guid description content author name uri category image url media:group media:content itunes:image dc:creator html head body main article meta a form base script parsererror';
    const attributes =
      'href rel type hreflang xml:base url isPermaLink mode name property content lang label domain length nodeName';
    const values =
      'alternate enclosure next false base64 application/pdf application/ld+json image/png /a.pdf https://b.example/ http://[ citation_title og:image dc.title canonical javascript:alert(1) __proto__ constructor';
    const word = fc.oneof(fc.constantFrom(...values.split(' ')), fc.string());
    const escape = (text: string) =>
      text.replace(/\p{C}/gu, '').replace(/[<&"]/g, (character) => `&#${character.charCodeAt(0)};`);
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        word.map(escape),
        fc
          .tuple(
            fc.constantFrom(...names.split(' ')),
            fc.dictionary(fc.constantFrom(...attributes.split(' ')), word, { maxKeys: 3 }),
            fc.array(tie('tree'), { maxLength: 5 }),
          )
          .map(([name, attribute, children]) => {
            const pairs = Object.entries(attribute).map(([key, value]) => ` ${key}="${escape(value)}"`);
            return `<${name}${pairs.join('')}>${children.join('')}</${name}>`;
          }),
      ),
    }));
    const spaces = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="itunes" xmlns:dc="dc" xmlns:rdf="rdf"';
    const root = fc.constantFrom('rss', 'feed', 'html', 'rdf:RDF');
    let read = 0;
    fc.assert(
      fc.property(root, tree, fc.boolean(), (name, inner, isHtml) => {
        const markup = `<${name} ${spaces}>${inner}</${name}>`;
        const result = readMarkup(documentOf(markup, isHtml ? 'text/html' : 'application/xml'), 'https://a.example/');
        if (!result.problems?.includes('format')) read++;
        assert.ok(isPlain(result));
      }),
      { numRuns: 10_000 },
    );
    assert.ok(read > 5000, `${read} of 10000 documents were read`);
  });

  it('lets no address and no tag of a feed or page through that the reader of its data refuses', () => {
    for (const hostile of ['javascript:alert(1)', 'java&#9;script:alert(1)', 'data:text/html,x', '//a:b@c.example/']) {
      const { analyses } =
        readFeed(`<rss><channel><image><url>${hostile}</url></image><item xml:base="https://a.example/">
        <title>&lt;img src=x onerror=alert(1)&gt;One</title><link>${hostile}</link><link rel="next" href="${hostile}"/>
        <enclosure url="${hostile}" type="application/pdf"/></item></channel></rss>`);
      assert.equal(analyses[0]?.headline, 'One');
      assert.deepEqual([analyses[0].url, analyses[0].downloads], [undefined, []]);
      const { analysis } =
        readPage(`<title>One</title><link rel="canonical" href="${hostile}"><meta property="og:image" content="${hostile}">
        <meta name="citation_pdf_url" content="${hostile}"><meta name="__proto__" content="x">`);
      assert.deepEqual(
        [analysis?.headline, analysis?.url, analysis?.image, analysis?.downloads],
        ['One', undefined, undefined, []],
      );
    }
  });

  for (const [what, parts, read] of [
    ['deep trees', 2000, (parts: number) => readFeed(`<rss>${'<item>'.repeat(parts)}${'</item>'.repeat(parts)}</rss>`)],
    [
      'many topics',
      20_000,
      (parts: number) =>
        readFeed(`<rss><channel><item>${'<category>a</category>'.repeat(parts)}</item></channel></rss>`),
    ],
    [
      'long texts',
      48_000,
      (parts: number) =>
        readFeed(
          `<feed><entry><author>${'a@&lt;('.repeat(parts)}</author><content>${'&lt;p '.repeat(parts)}</content></entry></feed>`,
        ),
    ],
    ['many files', 5000, (parts: number) => readPage(`<main>${'<a href="/a.pdf">x</a>'.repeat(parts)}</main>`)],
    [
      'a long author',
      48_000,
      (parts: number) => readPage(`<meta name="citation_author" content="${'a@<('.repeat(parts)}">`),
    ],
  ] as const) {
    it(`takes linear time for ${what}`, () => assertLinear(what, read, parts));
  }
});
