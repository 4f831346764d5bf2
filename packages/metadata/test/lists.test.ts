import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson, selectAnalysis, selectProgram } from '@offprint/metadata/json.js';
import { BASE, codes, first, headlines, read } from './reading.ts';

describe('Lists in JSON-LD', () => {
  const items = [
    { headline: 'One' },
    { datePublished: '2020-01-02', headline: 'Two', url: '/2' },
    { headline: 'Three' },
  ];
  const listed = items.map((item, index) => ({
    '@type': 'ListItem',
    item: { '@type': 'Report', ...item },
    position: `${index + 1}`,
  }));

  for (const baseUrl of ['', BASE, 'https://institute.example/2']) {
    it(`keep their positions, read from "${baseUrl}"`, () => {
      const list = { '@type': 'ItemList', itemListElement: [...listed].reverse() };
      assert.deepEqual(headlines(list, { baseUrl }), ['One', 'Two', 'Three']);
    });
  }

  it('are items of a page, parts of a collection, posts of a blog, or all there is', () => {
    for (const list of [
      { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: items } },
      { '@type': 'Collection', hasPart: items },
      { '@graph': [{ '@type': 'WebSite' }, { '@type': 'Blog', blogPost: items }] },
      items.map((item) => ({ '@type': 'Article', ...item })),
    ])
      assert.deepEqual(headlines(list), ['One', 'Two', 'Three']);
  });

  it('name their items by reference', () => {
    const works = [
      { '@id': '#1', '@type': 'Report', headline: 'One' },
      { '@id': '#2', '@type': 'Report', headline: 'Two' },
    ];
    const list = { '@type': 'ItemList', itemListElement: ['#2', { '@id': '#1' }] };
    assert.deepEqual(headlines({ '@graph': [list, { mentions: works }] }), ['Two', 'One']);
  });

  it('say for all what their items do not say', () => {
    const list = { '@type': 'Blog', blogPost: items, inLanguage: 'pt', name: 'Posts', publisher: 'The Institute' };
    const { analyses, title } = read(list);
    assert.equal(title, 'Posts');
    assert.deepEqual(
      analyses.map(({ lang, publisher }) => [lang, publisher?.name]),
      Array(3).fill(['pt', 'The Institute']),
    );
  });

  it('hold no work that another one mentions', () => {
    const citation = { '@type': 'Article', headline: 'No' };
    assert.deepEqual(headlines({ '@type': 'Article', citation, headline: 'One' }), ['One']);
  });

  it('hold one entry for one address, with all that is known of it', () => {
    const { analyses } = read([
      { '@type': 'Article', headline: 'One', url: '/1' },
      { '@type': 'Article', author: 'Jon Aske', headline: 'One', url: '/1' },
    ]);
    assert.deepEqual([analyses.length, analyses[0]?.authors[0]?.name], [1, 'Jon Aske']);
  });

  it('give every entry an id of its own', () => {
    const { analyses } = read([1, 2, 3].map((n) => ({ '@id': '#x', '@type': 'Article', headline: `${n}` })));
    assert.equal(new Set(analyses.map(({ id }) => id)).size, 3);
  });
});

describe('JSON Feed', () => {
  const item = {
    attachments: [
      { mime_type: 'audio/mpeg', url: '/talk.mp3' },
      { mime_type: 'application/pdf', size_in_bytes: 1_200_000, title: 'Full report', url: '/one.pdf' },
    ],
    banner_image: '/banner.png',
    content_text: 'Long text.',
    date_modified: '2026-09-30T08:00:00Z',
    date_published: '2026-09-30T08:00:00Z',
    id: 'one',
    summary: 'Short &amp; clear.',
    tags: ['Seas', 'Law'],
    title: 'One',
    url: '/one',
  };
  const feed = {
    authors: [{ name: 'The desk', url: '/desk' }],
    description: 'All that we publish',
    home_page_url: '/',
    icon: '/icon.png',
    items: [item],
    language: 'en-GB',
    next_url: '/feed?page=2',
    title: 'The Institute',
    version: 'https://jsonfeed.org/version/1.1',
  };
  const date = { iso: '2026-09-30', precision: 'instant', raw: '2026-09-30T08:00:00Z' };

  it('is read with all its names', () => {
    assert.deepEqual(first(feed), {
      authors: [{ name: 'The desk', type: 'Person', url: 'https://institute.example/desk' }],
      downloads: [
        { bytes: 1_200_000, label: 'Full report', type: 'application/pdf', url: 'https://institute.example/one.pdf' },
      ],
      headline: 'One',
      id: 'one',
      image: { alt: '', url: 'https://institute.example/banner.png' },
      lang: 'en-GB',
      published: date,
      publisher: { name: 'The Institute' },
      related: [],
      source: { format: 'json-feed', url: BASE },
      summary: 'Short & clear.',
      topics: ['Seas', 'Law'],
      translations: [],
      updated: date,
      url: 'https://institute.example/one',
    });
  });

  it('has a title, a language and a next page', () => {
    const { language, next, title } = read(feed);
    assert.deepEqual([title, language, next], ['The Institute', 'en-GB', 'https://institute.example/feed?page=2']);
  });

  it('is a program too', () => {
    assert.deepEqual(read(feed).programs, [
      {
        funders: [],
        id: 'https://institute.example/',
        image: { alt: '', url: 'https://institute.example/icon.png' },
        lang: 'en-GB',
        name: 'The Institute',
        summary: 'All that we publish',
        url: 'https://institute.example/',
      },
    ]);
  });

  it('has one author in version 1.0, of an item or of the feed', () => {
    const items = [
      { author: { name: 'Jon' }, id: '1', title: 'One' },
      { id: '2', title: 'Two' },
    ];
    const { analyses } = read({ author: { name: 'Desk' }, items, version: 'https://jsonfeed.org/version/1' });
    assert.deepEqual(
      analyses.map(({ authors }) => authors.map(({ name }) => name)),
      [['Jon'], ['Desk']],
    );
  });

  it('has the authors of version 1.1 alone where it has both', () => {
    const { authors } = first({ ...feed, author: { name: 'The desk, since 1990' } });
    assert.deepEqual(
      authors.map(({ name }) => name),
      ['The desk'],
    );
  });

  it('may say more in its extension', () => {
    const extension = { doi: '10.5555/ofp.2', kind: 'Briefing', program: { name: 'Seas' }, subtitle: 'A subtitle' };
    const { doi, kind, program, subtitle } = first({ ...feed, items: [{ ...item, _offprint: extension }] });
    assert.deepEqual({ doi, kind, program, subtitle }, extension);
    const { programs } = read({ ...feed, _offprint: { programs: [{ '@type': 'Project', name: 'Seas' }] } });
    assert.ok(programs.some(({ name }) => name === 'Seas'));
  });

  it('gives the start of a text where it has no summary and no title', () => {
    const text = `${'A sentence of some length. '.repeat(6)}${'word '.repeat(200)}`;
    const { headline, summary = '' } = first({ ...feed, items: [{ content_text: text, id: '1' }] });
    assert.equal(headline, Array(3).fill('A sentence of some length.').join(' '));
    assert.equal(summary, Array(6).fill('A sentence of some length.').join(' '));
    assert.equal(first({ ...feed, items: [{ content_html: '<p>Hello</p>', id: '1' }] }).headline, 'Hello');
  });

  it('cuts a text without sentences at a word', () => {
    assert.match(
      first({ ...feed, items: [{ content_text: 'word '.repeat(200), id: '1' }] }).headline,
      /^(?:word )+word…$/,
    );
  });
});

describe('Programs', () => {
  it('are projects, with who runs and who pays for them', () => {
    const project = {
      '@id': 'https://institute.example/seas#project',
      '@type': 'ResearchProject',
      description: 'What it is.',
      dissolutionDate: '2028',
      foundingDate: '2024-05',
      funder: [{ '@type': 'Organization', name: 'A foundation' }, 'A ministry'],
      image: '/seas.png',
      name: 'Seas',
      parentOrganization: { name: 'The Institute', url: '/' },
    };
    assert.deepEqual(read(project).programs, [
      {
        end: { iso: '2028', precision: 'year', raw: '2028' },
        funders: [{ name: 'A foundation' }, { name: 'A ministry' }],
        id: 'https://institute.example/seas#project',
        image: { alt: '', url: 'https://institute.example/seas.png' },
        name: 'Seas',
        organization: { name: 'The Institute', url: 'https://institute.example/' },
        start: { iso: '2024-05', precision: 'month', raw: '2024-05' },
        summary: 'What it is.',
        url: 'https://institute.example/seas',
      },
    ]);
  });

  it('are organisations only where nothing is surer', () => {
    const organization = { '@type': 'Organization', name: 'The Institute' };
    const names = (...graph: object[]) => read({ '@graph': [organization, ...graph] }).programs.map(({ name }) => name);
    assert.deepEqual(names(), ['The Institute']);
    assert.deepEqual(names({ '@type': 'Project', name: 'Seas' }), ['Seas']);
    assert.deepEqual(names({ '@type': 'Article', headline: 'One' }), []);
  });
});

describe("The model's own JSON", () => {
  it('reads back to the same, text and names alike', () => {
    const publications = read([
      { '@type': 'Article', headline: '5 &amp;lt; 6', keywords: [{ name: 'a, b' }], url: '/1' },
      {
        '@type': 'Report',
        encoding: { contentUrl: '/a.pdf' },
        headline: 'Two',
        isPartOf: { '@type': 'Project', name: 'P' },
      },
    ]);
    assert.equal(publications.analyses.length, 2);
    assert.deepEqual(read(JSON.stringify(publications)), publications);
    assert.deepEqual(read(publications.analyses[1]).analyses, [publications.analyses[1]]);
  });

  it('may be written by hand', () => {
    const [program] = read({ name: 'Seas', url: '/seas' }).programs;
    assert.deepEqual(program, {
      funders: [],
      id: 'https://institute.example/seas',
      name: 'Seas',
      url: 'https://institute.example/seas',
    });
    assert.equal(first({ headline: 'Salt & pepper &amp; more' }).headline, 'Salt & pepper &amp; more');
  });

  it('may be empty', () => assert.deepEqual(codes({ analyses: [], problems: [], programs: [] }), []));
});

describe('A page', () => {
  const page = { '@type': 'WebPage', encoding: { contentUrl: '/a.pdf' }, title: 'One | Site', url: '/a' };
  const html = { format: 'html' } as const;

  it('completes by its head what its scripts say', () => {
    const { analyses } = read([page, '{"@type":"Article","headline":"One"}'], html);
    assert.equal(analyses.length, 1);
    const [analysis] = analyses;
    assert.deepEqual(
      [analysis?.headline, analysis?.url, analysis?.downloads[0]?.url, analysis?.source.format],
      ['One', 'https://institute.example/a', 'https://institute.example/a.pdf', 'html'],
    );
  });

  it('gives its address to an article that has a name alone, which data without a page does not', () => {
    const article = { '@id': 'https://institute.example/#article', '@type': 'Article', headline: 'One' };
    assert.equal(first([page, article], html).url, 'https://institute.example/a');
    assert.equal(first({ '@graph': [article, { '@type': 'WebPage', url: '/a' }] }).url, 'https://institute.example/');
  });

  it('is the one whose article comes first, before teasers with a date', () => {
    const teaser = { '@type': 'Article', datePublished: '2026-01-01', headline: 'Teaser', url: '/b' };
    const graph = [teaser, { '@type': 'Article', headline: 'One', url: '/c' }, { '@type': 'WebPage', url: '/c' }];
    assert.deepEqual(headlines({ '@graph': graph }), ['One', 'Teaser']);
  });

  it('tells what was found wrong with it before', () => {
    const { problems } = read([page], { format: 'html', problems: ['pdf'] });
    assert.deepEqual(problems, [{ code: 'pdf', path: '', severity: 'warning' }]);
  });

  it('gives its headline to an article that has none', () => {
    const { analyses } = read([page, '{"@type":"Article","dateModified":"2026-05-12"}'], html);
    assert.deepEqual(
      analyses.map(({ headline, updated }) => [headline, updated?.iso]),
      [['One | Site', '2026-05-12']],
    );
  });

  it('is read from its head where its scripts hold no article', () => {
    assert.deepEqual(headlines([page], html), ['One | Site']);
    const { analyses } = read([page, '{"@type":"WebPage","name":"Page","description":"What it is."}'], html);
    assert.deepEqual(
      analyses.map(({ headline, summary }) => [headline, summary]),
      [['One | Site', 'What it is.']],
    );
  });
});

describe('A page with a list', () => {
  it('says nothing of the items', () => {
    const list = '{"@type":"ItemList","itemListElement":[{"headline":"One","url":"/1"}]}';
    const page = { '@type': 'WebPage', description: 'All that we publish.', title: 'Reports', url: '/reports' };
    const { analyses } = read([page, list], { format: 'html' });
    assert.deepEqual(
      analyses.map(({ headline, summary }) => [headline, summary]),
      [['One', undefined]],
    );
  });
});

describe('Selecting', () => {
  const publications = readJson([
    { '@type': 'Article', headline: 'One', url: `${BASE}1` },
    { '@type': 'Article', headline: 'Two', identifier: 'https://doi.org/10.5555/ofp.2', url: `${BASE}2` },
  ]);
  for (const [item, headline] of [
    [`${BASE}2/`, 'Two'],
    ['10.5555/ofp.2', 'Two'],
    ['doi:10.5555/ofp.2', 'Two'],
    [undefined, 'One'],
    ['nothing', undefined],
  ] as const) {
    it(`finds ${headline} by ${item}`, () => assert.equal(selectAnalysis(publications, item)?.headline, headline));
  }

  it('finds programs in the same way', () => {
    const { programs } = read([
      { '@type': 'Project', name: 'A' },
      { '@type': 'Project', name: 'B', url: '/b' },
    ]);
    assert.equal(selectProgram({ programs }, 'https://institute.example/b')?.name, 'B');
    assert.equal(selectProgram({ programs })?.name, 'A');
  });
});
