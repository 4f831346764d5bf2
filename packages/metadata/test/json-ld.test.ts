import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article, codes, first, headlines, read } from './reading.ts';

describe('JSON-LD of one work', () => {
  it('reads what schema.org has a name for', () => {
    const analysis = article({
      '@id': 'https://institute.example/a#article',
      '@type': 'Report',
      abstract: 'What it says.',
      alternativeHeadline: 'A subtitle',
      author: { '@type': 'Person', name: 'Inès Carvalho', url: '/people/ines' },
      conditionsOfAccess: 'Subscribers only',
      dateModified: '2026-10-02',
      datePublished: '2026-09-30T08:00:00+02:00',
      genre: 'Briefing',
      image: { '@type': 'ImageObject', caption: 'A map', creditText: 'J. Doe', url: '/map.png', width: '760px' },
      inLanguage: 'en-GB',
      isbn: '978-3-16-148410-0',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', logo: { url: '/logo.svg' }, name: 'The Institute', url: '/' },
      spatialCoverage: { '@type': 'Place', name: 'Portugal' },
      supersededBy: { '@type': 'Report', headline: 'Two', url: '/2' },
      url: '/a',
      version: '2.1',
    });
    assert.deepEqual(analysis, {
      access: 'restricted',
      authors: [{ name: 'Inès Carvalho', type: 'Person', url: 'https://institute.example/people/ines' }],
      downloads: [],
      headline: 'One',
      id: 'https://institute.example/a#article',
      image: { alt: 'A map', credit: 'J. Doe', url: 'https://institute.example/map.png', width: 760 },
      isbn: '978-3-16-148410-0',
      kind: 'Briefing',
      lang: 'en-GB',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      published: { iso: '2026-09-30', precision: 'instant', raw: '2026-09-30T08:00:00+02:00' },
      publisher: {
        logo: 'https://institute.example/logo.svg',
        name: 'The Institute',
        url: 'https://institute.example/',
      },
      regions: ['Portugal'],
      related: [],
      source: { format: 'json-ld', url: 'https://institute.example/a/' },
      subtitle: 'A subtitle',
      summary: 'What it says.',
      supersededBy: { headline: 'Two', url: 'https://institute.example/2' },
      topics: [],
      translations: [],
      updated: { iso: '2026-10-02', precision: 'day', raw: '2026-10-02' },
      url: 'https://institute.example/a',
      version: '2.1',
    });
  });

  it('takes any article, whatever the case of its type or its prefix', () => {
    for (const type of ['NewsArticle', 'article', 'schema:Report', 'http://schema.org/Book', ['WebPage', 'Article']])
      assert.deepEqual(headlines({ '@type': type, headline: 'One' }), ['One']);
  });

  it('takes no advertisement for a job, no product and no site', () => {
    for (const type of ['JobPosting', 'Product', 'WebSite', 'BreadcrumbList'])
      assert.deepEqual(headlines({ '@type': type, name: 'No' }), []);
  });

  it('takes a page where there is no article', () => {
    assert.deepEqual(headlines({ '@type': 'WebPage', name: 'Page' }), ['Page']);
  });

  it('completes the only article by what its page says', () => {
    const graph = [
      { '@type': 'Article', headline: 'One' },
      { '@type': 'WebPage', description: 'Said by the page.', name: 'One - Site' },
    ];
    const { analyses } = read({ '@graph': graph });
    assert.equal(analyses.length, 1);
    assert.equal(analyses[0]?.headline, 'One');
    assert.equal(analyses[0].summary, 'Said by the page.');
  });

  it('puts the article that has the address of the page before teasers', () => {
    const teaser = { '@type': 'Article', datePublished: '2026-01-01', headline: 'Teaser', url: '/b' };
    const graph = [teaser, { '@type': 'Article', headline: 'One', url: '/a/#article' }, { '@type': 'WebSite' }];
    assert.deepEqual(headlines({ '@graph': graph }), ['One', 'Teaser']);
  });

  it('says that an article has no headline', () => {
    assert.deepEqual(codes({ '@type': 'Article', url: '/a' }), ['headline']);
  });
});

describe('References of JSON-LD', () => {
  it('lead from one node of a graph to another', () => {
    const analysis = first({
      '@graph': [
        { '@id': '#a', '@type': 'NewsArticle', author: { '@id': '#p' }, headline: 'One', isPartOf: { '@id': '#w' } },
        { '@id': '#w', '@type': 'WebPage', name: 'Page' },
        { '@id': '#p', '@type': 'Person', name: 'Inès Carvalho' },
      ],
    });
    assert.deepEqual(analysis.authors, [{ name: 'Inès Carvalho', type: 'Person' }]);
    assert.equal(analysis.series, undefined);
  });

  it('tell the things apart that share an address', () => {
    const home = { '@id': 'https://institute.example/' };
    const analysis = first({
      '@graph': [
        { '@type': 'Article', headline: 'One', publisher: home },
        { ...home, '@type': 'WebPage', name: 'Home' },
        { ...home, '@type': 'Organization', name: 'The Institute' },
      ],
    });
    assert.equal(analysis.publisher?.name, 'The Institute');
  });

  it('lead across the scripts of a page, and past one that is broken', () => {
    const scripts = [
      '{"@type":"Article","headline":"One","author":{"@id":"#p"}}',
      '{"broken":',
      '{"@id":"#p","@type":"Person","name":"Inès Carvalho"}',
    ];
    assert.equal(first(scripts).authors[0]?.name, 'Inès Carvalho');
    assert.deepEqual(codes(scripts), ['json']);
  });
});

describe('People in JSON-LD', () => {
  const names = (author: unknown) => article({ author }).authors.map(({ name }) => name);

  it('are strings, objects, lists, and lists of names', () => {
    assert.deepEqual(names('Jon Aske'), ['Jon Aske']);
    assert.deepEqual(names(['Jon Aske', { '@type': 'Person', name: 'Léa Morin' }]), ['Jon Aske', 'Léa Morin']);
    assert.deepEqual(names({ name: ['<a href="/p">Redaktion</a>', 'Léa Morin'] }), ['Redaktion', 'Léa Morin']);
    assert.deepEqual(names({ '@list': [{ familyName: 'Morin', givenName: 'Léa' }] }), ['Léa Morin']);
  });

  it('are named once', () => {
    assert.deepEqual(article({ author: ['Jon', { name: 'Jon', url: '/jon' }] }).authors, [
      { name: 'Jon', type: 'Person', url: 'https://institute.example/jon' },
    ]);
  });

  it('may be organisations, and never addresses', () => {
    const desk = { '@type': 'NewsMediaOrganization', name: 'Desk' };
    assert.equal(article({ author: desk }).authors[0]?.type, 'Organization');
    assert.deepEqual(names('https://institute.example/people/jon'), []);
  });

  it('are the creators where there is no author', () => {
    assert.deepEqual(article({ author: [], creator: ['Jon Aske'] }).authors, [{ name: 'Jon Aske', type: 'Person' }]);
  });
});

describe('What a work is part of', () => {
  it('is a series, whose number the issue has and whose name the periodical', () => {
    const volume = { '@type': 'PublicationVolume', isPartOf: { '@type': 'Periodical', name: 'Papers' } };
    const isPartOf = { '@type': 'PublicationIssue', isPartOf: volume, issueNumber: '31' };
    assert.deepEqual(article({ isPartOf }).series, { name: 'Papers', number: '31' });
  });

  it('is a program', () => {
    assert.deepEqual(article({ isPartOf: { '@type': 'ResearchProject', name: 'Seas', url: '/seas' } }).program, {
      name: 'Seas',
      url: 'https://institute.example/seas',
    });
    assert.equal(article({ funding: { '@type': 'Grant', name: 'Grant 7' } }).program?.name, 'Grant 7');
  });

  it('is neither for a page or a subscription', () => {
    const subscription = { '@type': ['CreativeWork', 'Product'], name: 'Plus' };
    const { program, series } = article({ isPartOf: [{ '@type': 'WebPage', name: 'Page' }, subscription] });
    assert.deepEqual([series, program], [undefined, undefined]);
  });
});

describe('Files in JSON-LD', () => {
  it('have a size, pages, a language and a label', () => {
    const encoding = {
      '@type': 'MediaObject',
      contentSize: '1.9 MB',
      contentUrl: '/a.pdf',
      encodingFormat: 'application/pdf',
      inLanguage: 'fr',
      name: 'Version française',
    };
    assert.deepEqual(article({ encoding, numberOfPages: 47 }).downloads, [
      {
        bytes: 1_900_000,
        label: 'Version française',
        lang: 'fr',
        pages: 47,
        type: 'application/pdf',
        url: 'https://institute.example/a.pdf',
      },
    ]);
  });

  for (const [size, bytes] of [
    ['1932905', 1_932_905],
    ['1,932,905 bytes', 1_932_905],
    ['1,9 Mo', 1_900_000],
    ['640 KiB', 655_360],
    ['about a page', undefined],
  ] as const) {
    it(`weigh ${bytes} bytes if they say ${size}`, () => {
      assert.equal(article({ encoding: { contentSize: size, contentUrl: '/a.pdf' } }).downloads[0]?.bytes, bytes);
    });
  }

  it('have the pages of a range', () => {
    assert.equal(article({ encoding: { contentUrl: '/a.pdf' }, pagination: '12-47' }).downloads[0]?.pages, 36);
  });

  it('are neither pictures nor what stands behind a paywall', () => {
    const hasPart = [{ '@type': 'WebPageElement', cssSelector: '.paywall', isAccessibleForFree: 'False' }];
    const encoding = [{ contentUrl: '/a.png', encodingFormat: 'image/png' }];
    assert.deepEqual(article({ encoding, hasPart }).downloads, []);
  });
});

describe('Shapes of real pages', () => {
  it('give an address by several names, and a boolean for none', () => {
    const url = (fields: object) => article(fields).url;
    assert.equal(url({ mainEntityOfPage: { '@id': '/a#webpage' } }), 'https://institute.example/a');
    assert.equal(url({ mainEntityOfPage: true, url: 'True' }), undefined);
    assert.equal(url({ '@id': 'https://institute.example/a#article' }), 'https://institute.example/a');
    assert.equal(url({ url: '//institute.example/a' }), 'https://institute.example/a');
  });

  it('give topics as lists and as texts with commas, once each', () => {
    const topics = (fields: object) => article(fields).topics;
    assert.deepEqual(topics({ about: [], articleSection: 'Seas', keywords: 'Fish, Seas,, Law' }), [
      'Fish',
      'Seas',
      'Law',
    ]);
    assert.deepEqual(topics({ keywords: [['Fish'], { name: 'Law, and order' }] }), ['Fish', 'Law, and order']);
  });

  it('give booleans as words', () => {
    for (const free of ['True', true]) assert.equal(article({ isAccessibleForFree: free }).access, 'free');
    for (const free of ['False', false]) assert.equal(article({ isAccessibleForFree: free }).access, 'restricted');
  });

  it('give identifiers of all kinds', () => {
    for (const identifier of [
      'https://doi.org/10.5555/ofp.2',
      'doi:10.5555/ofp.2',
      { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.5555/ofp.2' },
      [{ '@type': 'PropertyValue', value: 'OFP-2' }, '10.5555/ofp.2'],
    ])
      assert.equal(article({ identifier }).doi, '10.5555/ofp.2');
    assert.equal(article({ sameAs: { '@id': 'https://dx.doi.org/10.5555/ofp.2' } }).doi, '10.5555/ofp.2');
  });

  it('give a license in words or by address', () => {
    assert.equal(article({ license: 'CC BY 4.0' }).license, 'CC BY 4.0');
    assert.equal(article({ license: 'CC-BY-4.0' }).license, 'CC-BY-4.0');
    assert.equal(article({ license: { url: '/license' } }).license, 'https://institute.example/license');
    assert.equal(article({ license: 'javascript:alert(1)' }).license, undefined);
  });

  it('give translations with their language, and related works with their address', () => {
    const french = { '@type': 'Language', alternateName: 'fr', name: 'French' };
    const { related, translations } = article({
      citation: 'Doe 2011. Title.',
      relatedLink: ['/b', { '@type': 'Article', name: 'C', url: '/c' }],
      workTranslation: [{ inLanguage: french, url: '/fr' }, '/de'],
    });
    assert.deepEqual(translations, [{ lang: 'fr', url: 'https://institute.example/fr' }]);
    assert.deepEqual(related, [
      { url: 'https://institute.example/b' },
      { headline: 'C', url: 'https://institute.example/c' },
    ]);
  });

  it('resolve addresses against the base of the context', () => {
    const data = {
      '@context': { '@base': 'https://other.example/x/' },
      '@type': 'Article',
      headline: 'One',
      url: 'b/c',
    };
    assert.equal(first(data).url, 'https://other.example/x/b/c');
  });
});

describe('Languages in JSON-LD', () => {
  for (const headline of [
    { de: 'Eins', fr: 'Un' },
    [
      { '@language': 'de', '@value': 'Eins' },
      { '@language': 'fr', '@value': 'Un' },
    ],
  ]) {
    it(`are chosen from ${JSON.stringify(headline)}`, () => {
      const wanted = (language: string) => first({ '@type': 'Report', headline }, { language }).headline;
      assert.deepEqual(['fr', 'fr-CA', 'it', ''].map(wanted), ['Un', 'Un', 'Eins', 'Eins']);
    });
  }

  it('never mix in a list', () => {
    const keywords = { de: ['Meer', 'Fisch'], fr: ['Mer', 'Poisson'] };
    assert.deepEqual(first({ '@type': 'Report', headline: 'x', keywords }, { language: 'fr' }).topics, [
      'Mer',
      'Poisson',
    ]);
  });

  it('are taken in this order: the wanted, its neighbour, none, the first', () => {
    const headline = ['Plain', { '@language': 'fr', '@value': 'Un' }, { '@language': 'fr-CA', '@value': 'Un, là' }];
    const wanted = (language: string) => first({ '@type': 'Report', headline }, { language }).headline;
    assert.deepEqual(['fr-CA', 'fr-BE', 'de'].map(wanted), ['Un, là', 'Un', 'Plain']);
  });
});
