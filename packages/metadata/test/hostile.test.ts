import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPublications, type Publications } from '@offprint/metadata';
import { article, codes, first, read, stringsOf } from './reading.ts';

const FIELDS = [
  ...[
    '@id',
    '@type',
    '@graph',
    'about',
    'abstract',
    'access',
    'analyses',
    'articleBody',
    'articleSection',
    'attachments',
  ],
  ...['author', 'authors', 'banner_image', 'citation', 'content_html', 'content_text', 'contentSize', 'contentUrl'],
  ...['creator', 'date_published', 'dateModified', 'datePublished', 'description', 'doi', 'downloads', 'encoding'],
  ...['encodingFormat', 'external_url', 'funder', 'genre', 'hasPart', 'headline', 'home_page_url', 'id', 'identifier'],
  ...['image', 'inLanguage', 'isbn', 'isPartOf', 'itemListElement', 'items', 'keywords', 'lang', 'language', 'license'],
  ...['logo', 'mainEntity', 'mainEntityOfPage', 'name', 'next_url', 'numberOfPages', 'pagination', 'position'],
  ...['producer', 'programs', 'publisher', 'relatedLink', 'role', 'sameAs', 'series', 'source', 'spatialCoverage'],
  ...[
    'supersededBy',
    'tags',
    'title',
    'topics',
    'translations',
    'type',
    'url',
    'version',
    'workTranslation',
    '_offprint',
  ],
];
const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<<script>script>alert(1)<</script>/script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<a href="java&#x09;script:alert(1)">x</a>',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  '//evil.example/x.js',
  'https://institute.example@evil.example/',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<?lit$1$?>',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<base href=//evil.example><meta http-equiv=refresh content=0>',
  '\u202egnp.exe',
  '__proto__',
  '<math><mtext></p><style><img src=x>',
];

/** What holds of everything that comes out. */
function assertClean({ analyses, language, next, programs, title }: Publications): void {
  for (const [name, text] of stringsOf({ analyses, language, next, programs, title })) {
    if (/^(?:url|logo|next)$/.test(name)) assert.match(text, /^https?:\/\/[^@/]+\//);
    else assert.doesNotMatch(text, /<[a-z/!?][^>]*>/i);
    assert.doesNotMatch(text, /\p{Cc}|\p{Cs}/u);
  }
}

const word = fc.oneof(
  fc.constantFrom(
    'Article',
    'Report',
    'WebPage',
    'ItemList',
    'Organization',
    '2020-01-02',
    '/a',
    '#a',
    'en',
    'fr',
    ...PAYLOADS,
  ),
  fc.string({ unit: 'binary' }),
);
const jsonLd = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.jsonValue(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 6 }),
  ),
})).value;
const readers: Record<string, fc.Arbitrary<unknown>> = {
  'JSON-LD': fc.oneof(
    jsonLd,
    jsonLd.map((value) => ({ '@type': 'Article', headline: 'x', ...(value as object) })),
  ),
  'JSON Feed': fc
    .tuple(fc.dictionary(fc.constantFrom(...FIELDS), jsonLd, { maxKeys: 4 }), fc.array(jsonLd, { maxLength: 3 }))
    .map(([fields, items]) => ({ ...fields, items, version: 'https://jsonfeed.org/version/1.1' })),
  "The model's own JSON": fc
    .array(fc.dictionary(fc.constantFrom(...FIELDS.filter((name) => !name.startsWith('@'))), jsonLd), { maxLength: 4 })
    .map((analyses) => ({ analyses, programs: analyses })),
  Text: fc.oneof(
    fc.string(),
    jsonLd.map((value) => JSON.stringify(value)),
    fc.json().map((text) => `<![CDATA[${text}]]>;`),
  ),
};

describe('Anything at all', () => {
  for (const [name, input] of Object.entries(readers)) {
    it(`as ${name} throws nothing, gives only plain text and http(s), and reads back to the same`, () => {
      fc.assert(
        fc.property(input, (data) => {
          const result = read(data);
          assertClean(result);
          const { analyses, programs } = read(JSON.stringify(result));
          assert.deepEqual({ analyses, programs }, { analyses: result.analyses, programs: result.programs });
        }),
        { numRuns: 10_000 },
      );
    });
  }

  it('may throw when it is looked at', () => {
    const trap = new Proxy({}, { get: () => assert.fail(), ownKeys: () => assert.fail() });
    assert.deepEqual(codes([trap]), ['json']);
    assert.deepEqual(readPublications(trap).analyses, []);
    for (const value of [undefined, null, 7, true, Symbol('x'), () => 1]) assert.deepEqual(read(value).analyses, []);
  });
});

describe('Hostile texts', () => {
  for (const payload of PAYLOADS) {
    it(`are harmless in every field: ${JSON.stringify(payload)}`, () => {
      const node = Object.fromEntries(
        FIELDS.filter((name) => !/@|items|analyses|programs/.test(name)).map((name) => [name, payload]),
      );
      const nested = Object.fromEntries(
        Object.keys(node).map((name) => [name, [payload, node, { '@type': payload, ...node }]]),
      );
      for (const fields of [node, nested]) {
        assertClean(read({ '@type': 'Article', ...fields }));
        assertClean(read({ '@type': 'Project', ...fields }));
        assertClean(read({ ...fields, items: [fields, payload] }));
        assertClean(read({ analyses: [fields], programs: [fields] }));
      }
    });
  }
});

describe('Prototypes', () => {
  const text = `{"@type":"Article","headline":"One","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
    "author":{"__proto__":{"name":"x"},"name":"Jon"},"_offprint":{"__proto__":{"polluted":1}}}`;

  it('stay as they are', () => {
    const before = Reflect.ownKeys(Object.prototype).length;
    assert.equal(first(text).authors[0]?.name, 'Jon');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal(Reflect.ownKeys(Object.prototype).length, before);
  });

  it('may be frozen', () => {
    const script = `import { readJson } from '@offprint/metadata/json.js';
      Object.freeze(Object.prototype);
      process.stdout.write(readJson(${JSON.stringify(text)}).analyses[0].headline);`;
    const options = ['--import', '@offprint/testing/register', '--input-type=module', '--eval', script];
    assert.equal(`${execFileSync(process.execPath, options, { cwd: import.meta.dirname })}`, 'One');
  });
});

describe('Limits', () => {
  it('are 2 million characters', () => {
    assert.deepEqual(codes(`[${'x'.repeat(2_000_001)}]`), ['size']);
  });

  it('are 500 entries, and the rest is said to be missing', () => {
    const entries = Array.from({ length: 600 }, (_, index) => ({ '@type': 'Article', headline: `${index}` }));
    assert.equal(read(entries).analyses.length, 500);
    assert.deepEqual(codes(entries), ['limit']);
  });

  it('hold for problems too', () => {
    const entries = Array.from({ length: 400 }, () => ({ '@type': 'Article', headline: 'x', url: 'javascript:x' }));
    assert.equal(read(entries).problems.length, 100);
  });

  it('hold for 100,000 levels', () => {
    const depth = 100_000;
    assert.deepEqual(read(`${'[{"@graph":'.repeat(depth)}1${'}]'.repeat(depth)}`).analyses, []);
    const author = `${'{"name":'.repeat(depth)}"x"${'}'.repeat(depth)}`;
    assert.equal(first(`{"@type":"Article","headline":"One","author":${author}}`).headline, 'One');
  });

  it('hold for 2,000 nodes in a circle, and for objects that hold themselves', () => {
    const graph = Array.from({ length: 2000 }, (_, index) => ({
      '@id': `#${index}`,
      '@type': 'Article',
      author: { '@id': `#${index + 1}` },
      headline: `${index}`,
      isPartOf: [1, 2, 3].map((step) => ({ '@id': `#${(index + step) % 2000}` })),
    }));
    assert.equal(read({ '@graph': graph }).analyses.length, 500);
    const self: Record<string, unknown> = { '@id': '#self', '@type': 'Periodical', name: 'Self' };
    Object.assign(self, { hasPart: [self], isPartOf: self, publisher: self });
    assert.equal(article({ isPartOf: self }).series?.name, 'Self');
  });
});
