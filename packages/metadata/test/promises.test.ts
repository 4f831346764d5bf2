import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDate, readPublications, safeUrl, selectAnalysis } from '@offprint/metadata';

const BASE = 'https://institute.example/a/';

const first = (data: unknown, language = 'en') => readPublications(data, { baseUrl: BASE, language }).analyses[0];

/** Every string of a result with the name of its field. */
function strings(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => strings(part, Array.isArray(value) ? name : key));
}

describe('readPublications', () => {
  it('resolves references within @graph', () => {
    const analysis = first({
      '@graph': [
        { '@id': '#a', '@type': 'NewsArticle', author: { '@id': '#p' }, headline: 'One', isPartOf: { '@id': '#w' } },
        { '@id': '#w', '@type': 'WebPage', name: 'Page' },
        { '@id': '#p', '@type': 'Person', name: 'Inès Carvalho' },
      ],
    });
    assert.equal(analysis?.headline, 'One');
    assert.deepEqual(analysis.authors, [{ name: 'Inès Carvalho', type: 'Person' }]);
    assert.equal(analysis.series, undefined);
  });

  it('reads authors as strings, lists, organisations and lists of names', () => {
    const names = (author: unknown) =>
      first({ '@type': 'Article', author, headline: 'x' })?.authors.map(({ name }) => name);
    assert.deepEqual(names('Jon Aske'), ['Jon Aske']);
    assert.deepEqual(names(['Jon Aske', { '@type': 'Person', name: 'Léa Morin' }]), ['Jon Aske', 'Léa Morin']);
    assert.deepEqual(names({ '@type': 'Organization', name: 'Ifri' }), ['Ifri']);
    assert.deepEqual(names({ name: ['<a href="/p">Redaktion</a>', 'Léa Morin'] }), ['Redaktion', 'Léa Morin']);
  });

  it('decodes entities and drops tags', () => {
    const analysis = first({
      '@type': 'Article',
      description: '<p>Two&nbsp;<b>words</b></p>',
      headline: 'A &amp; B &#8211; C',
    });
    assert.equal(analysis?.headline, 'A & B – C');
    assert.equal(analysis.summary, 'Two words');
  });

  it('mends what real pages break, and says what it cannot mend', () => {
    const good = '{"@type":"Article","headline":"One"}';
    for (const text of [`\ufeff${good}`, `${good};`, `//<![CDATA[\n${good}\n//]]>`, good.replace('One', 'On\te')]) {
      assert.match(readPublications(text).analyses[0]?.headline ?? '', /^On ?e$/);
    }
    for (const text of ['{"a":1,}', 'plain text', '<html></html>', `[${'x'.repeat(2_000_001)}]`]) {
      const { analyses, problems } = readPublications(text);
      assert.equal(analyses.length, 0);
      assert.equal(problems[0]?.severity, 'error');
    }
    assert.deepEqual(readPublications('').problems, []);
  });

  it('reads the file, its size and its pages', () => {
    const encoding = {
      '@type': 'MediaObject',
      contentSize: '1.9 MB',
      contentUrl: '/a.pdf',
      encodingFormat: 'application/pdf',
    };
    const [download] = first({ '@type': 'Report', encoding, headline: 'x', numberOfPages: 47 })?.downloads ?? [];
    assert.equal(download?.url, 'https://institute.example/a.pdf');
    assert.equal(download.bytes, 1_900_000);
    assert.equal(download.pages, 47);
  });

  it('takes the wanted language of a map', () => {
    const data = { '@type': 'Report', headline: { de: 'Eins', fr: 'Un' } };
    assert.equal(first(data, 'fr-CA')?.headline, 'Un');
    assert.equal(first(data, 'de')?.headline, 'Eins');
  });

  it('keeps the order of a list, whatever its items say of themselves', () => {
    const items = [
      { headline: 'One' },
      { datePublished: '2020-01-02', headline: 'Two', url: '/2' },
      { headline: 'Three' },
    ];
    const itemListElement = items.map((item, index) => ({
      '@type': 'ListItem',
      item: { '@type': 'Report', ...item },
      position: index + 1,
    }));
    for (const baseUrl of [undefined, BASE, 'https://institute.example/2']) {
      const list = { '@type': 'ItemList', itemListElement: [...itemListElement].reverse() };
      const { analyses } = readPublications(list, baseUrl ? { baseUrl } : {});
      assert.deepEqual(
        analyses.map(({ headline }) => headline),
        ['One', 'Two', 'Three'],
      );
    }
  });

  it('keeps 500 entries and says so', () => {
    const list = Array.from({ length: 600 }, (_, index) => ({ '@type': 'Article', headline: `${index}` }));
    const { analyses, problems } = readPublications(list);
    assert.equal(analyses.length, 500);
    assert.equal(problems[0]?.severity, 'warning');
  });

  it('survives deep nesting, cycles and prototype keys', () => {
    const deep = `${'[{"@graph":'.repeat(30_000)}1${'}]'.repeat(30_000)}`;
    assert.ok(Array.isArray(readPublications(deep).analyses));
    const cycle = Array.from({ length: 2000 }, (_, index) => ({
      '@id': `#${index}`,
      '@type': 'Article',
      headline: 'x',
      isPartOf: { '@id': `#${(index + 1) % 2000}` },
    }));
    assert.equal(readPublications({ '@graph': cycle }).analyses.length, 500);
    readPublications(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"Article","headline":"x"}',
    );
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  it('never throws, and lets out plain text and http(s) addresses only', () => {
    const key = fc.constantFrom(
      ...['@type', '@id', '@graph', 'headline', 'name', 'author', 'url', 'image', 'datePublished', 'encoding'],
      ...['contentUrl', 'isPartOf', 'description', 'analyses', 'mainEntityOfPage', 'keywords', 'identifier'],
    );
    const word = fc.oneof(
      fc.constantFrom(
        'Article',
        'Report',
        'javascript:alert(1)',
        '<b>x</b>',
        '&lt;script&gt;',
        '2020-01-02',
        '/a',
        '#a',
      ),
      fc.string(),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        word,
        fc.jsonValue(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (input) => {
        const result = readPublications(input, { baseUrl: BASE });
        for (const [name, text] of strings({ analyses: result.analyses, programs: result.programs })) {
          if (name === 'url' || name === 'logo') assert.match(text, /^https?:\/\//);
          else assert.doesNotMatch(text, /<[a-z/!][^>]*>/i);
        }
        const again = readPublications(JSON.parse(JSON.stringify(result)), { baseUrl: BASE });
        assert.deepEqual(JSON.parse(JSON.stringify(again.analyses)), JSON.parse(JSON.stringify(result.analyses)));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('readDate', () => {
  for (const [raw, iso, precision] of [
    ['2011-05', '2011-05', 'month'],
    ['2011', '2011', 'year'],
    ['2020-02-19T23:30:00-10:00', '2020-02-19', 'instant'],
    ['2020-2-9', '2020-02-09', 'day'],
    ['28.01.2020', '2020-01-28', 'day'],
    ['Tue Jan 28 10:12:01 CET 2020', '2020-01-28', 'instant'],
    ['Tue, 28 Jan 2020 10:12:01 GMT', '2020-01-28', 'instant'],
    ['03/04/2020', '', 'day'],
    ['2020-02-30', '', 'day'],
  ] as const) {
    it(`reads ${raw}`, () => assert.deepEqual(readDate(raw), { iso, precision, raw }));
  }
});

describe('safeUrl', () => {
  it('refuses everything but http(s)', () => {
    for (const raw of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      'https://a:b@c.example/',
      '',
      7,
    ]) {
      assert.equal(safeUrl(raw, BASE), undefined);
    }
    assert.equal(safeUrl('/x', BASE), 'https://institute.example/x');
  });
});

describe('selectAnalysis', () => {
  it('finds an entry by address, DOI or id', () => {
    const publications = readPublications([
      { '@type': 'Article', headline: 'One', url: `${BASE}1` },
      { '@type': 'Article', headline: 'Two', identifier: 'https://doi.org/10.5555/ofp.2', url: `${BASE}2` },
    ]);
    assert.equal(selectAnalysis(publications, `${BASE}2/`)?.headline, 'Two');
    assert.equal(selectAnalysis(publications, '10.5555/ofp.2')?.headline, 'Two');
    assert.equal(selectAnalysis(publications)?.headline, 'One');
    assert.equal(selectAnalysis(publications, 'nothing'), undefined);
  });
});
