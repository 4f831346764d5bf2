import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPage } from './markup-document.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`;

describe('readMarkup of a page', () => {
  it('reads the tags of scholarly indexes before all others', () => {
    const { analysis } = readPage(
      page(`<title>Dijken | Instituut</title><meta property="og:title" content="Dijken!"><meta name="DC.title" content="Dijken, DC">
        <meta name="citation_title" content="Dijken in 2050"><meta name="citation_author" content="van Dam, Joris">
        <meta name="citation_author" content="Leïla Haddad"><meta name="author" content="Webredactie">
        <meta name="citation_publication_date" content="2026/11/04"><meta property="article:published_time" content="2026-12-01T00:00Z">
        <meta name="citation_abstract" content="Drie wegen."><meta name="description" content="Korter.">
        <meta name="citation_technical_report_institution" content="Deltainstituut">
        <meta name="citation_journal_title" content="Deltabrieven"><meta name="citation_issue" content="7">
        <meta name="citation_doi" content="10.5555/dijk.1"><meta name="citation_keywords" content="dijken; klimaat">
        <meta name="citation_firstpage" content="11"><meta name="citation_lastpage" content="34">
        <meta name="citation_fulltext_world_readable" content=""><meta name="citation_pdf_url" content="/pdf/download?id=4">`),
    );
    assert.equal(analysis?.headline, 'Dijken in 2050');
    assert.deepEqual(
      analysis.authors.map(({ name }) => name),
      ['Joris van Dam', 'Leïla Haddad'],
    );
    assert.equal(analysis.published?.iso, '2026-11-04');
    assert.equal(analysis.summary, 'Drie wegen.');
    assert.equal(analysis.publisher?.name, 'Deltainstituut');
    assert.deepEqual(analysis.series, { name: 'Deltabrieven', number: '7' });
    assert.equal(analysis.doi, '10.5555/dijk.1');
    assert.deepEqual(analysis.topics, ['dijken', 'klimaat']);
    assert.equal(analysis.access, 'free');
    assert.equal(analysis.lang, 'nl');
    assert.deepEqual(analysis.downloads, [
      { pages: 24, type: 'application/pdf', url: 'https://institute.example/pdf/download?id=4' },
    ]);
  });

  it('reads Dublin Core however it is written', () => {
    for (const [key, prefix] of [
      ['name', 'DC.'],
      ['name', 'dcterms.'],
      ['property', 'dc:'],
      ['property', 'dcterms:'],
    ] as const) {
      const tags = { creator: 'Ana Sousa', issued: '2025-02-03', subject: 'mar', title: 'O mar' };
      const head = Object.entries(tags).map(([name, text]) => `<meta ${key}="${prefix}${name}" content="${text}">`);
      const { analysis } = readPage(page(`<title>Site</title><meta name="author" content="Web">${head.join('')}`));
      assert.equal(analysis?.headline, 'O mar');
      assert.equal(analysis.authors[0]?.name, 'Ana Sousa');
      assert.equal(analysis.published?.iso, '2025-02-03');
      assert.deepEqual(analysis.topics, ['mar']);
    }
  });

  it('reads OpenGraph, the canonical address and other languages', () => {
    const { analysis } = readPage(
      page(`<base href="https://www.delta.example/nl/"><link rel="canonical" href="studies/dijken">
        <link rel="alternate" hreflang="nl" href="studies/dijken"><link rel="alternate" hreflang="en" href="/en/dikes">
        <link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" type="application/rss+xml" href="/rss">
        <meta property="og:title" content="Dijken"><meta property="og:description" content="Van og"><meta name="Description" content="Van de pagina">
        <meta property="og:image" content="/b.jpg"><meta property="og:image:alt" content="Een dijk"><meta property="og:image:width" content="1200">
        <meta property="og:site_name" content="Delta"><meta property="article:published_time" content="2026-11-04T10:00:00+01:00">
        <meta property="article:modified_time" content="2026-11-05"><meta property="article:tag" content="water"><meta name="keywords" content="home, nieuws">
        <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">`),
    );
    assert.equal(analysis?.headline, 'Dijken');
    assert.equal(analysis.url, 'https://www.delta.example/nl/studies/dijken');
    assert.equal(analysis.summary, 'Van de pagina');
    assert.deepEqual(analysis.image, { alt: 'Een dijk', url: 'https://www.delta.example/b.jpg', width: 1200 });
    assert.equal(analysis.publisher?.name, 'Delta');
    assert.equal(analysis.access, undefined);
    assert.deepEqual([analysis.published?.iso, analysis.updated?.iso], ['2026-11-04', '2026-11-05']);
    assert.deepEqual(analysis.topics, ['water']);
    assert.deepEqual(analysis.translations, [{ lang: 'en', url: 'https://www.delta.example/en/dikes' }]);
    assert.equal(analysis.license, 'https://creativecommons.org/licenses/by/4.0/');
  });

  it('hands the scripts of JSON-LD over as they stand', () => {
    const scripts = ['{"@type":"Report"', ' [] '].map((text) => `<script type="application/ld+json">${text}</script>`);
    const { scripts: found } = readPage(page(`<script>var x = 1</script>${scripts.join('')}`));
    assert.deepEqual(found, ['{"@type":"Report"', ' [] ']);
  });

  it('takes the title of the window where nothing else names the page', () => {
    const { head } = readPage(page('<meta http-equiv="Content-Type" content="text/html"><title>Publicaties</title>'));
    assert.deepEqual(head['title'], ['Publicaties']);
  });
});

describe('the PDF of a page', () => {
  const read = (body: string) => {
    const { analysis, problems } = readPage(page('<title>x</title>', body));
    return { downloads: analysis?.downloads, problems };
  };

  it('is the one that the main content links to, with its label', () => {
    const { downloads, problems } = read(`<nav><a href="/jaarverslag.pdf">Jaarverslag</a></nav>
      <main><a href="/s.pdf#page=2"><img alt=""></a><a href="/s.pdf" hreflang="nl" title="Opent in een nieuw venster">Download de studie</a>
      <aside><a href="/ander.pdf">Ook interessant</a></aside><a href="https://share.example/?u=/deel.pdf">Deel</a></main>
      <footer><a href="/anbi.pdf">ANBI</a></footer>`);
    assert.deepEqual(downloads, [
      { label: 'Download de studie', lang: 'nl', type: 'application/pdf', url: 'https://institute.example/s.pdf' },
    ]);
    assert.deepEqual(problems, []);
  });

  it('is none of several, and the page says so', () => {
    const { downloads, problems } = read('<article><a href="/a.pdf">A</a><a href="/b.pdf">B</a></article>');
    assert.deepEqual(downloads, []);
    assert.deepEqual(problems, ['pdf']);
  });

  it('is sought in main, article and what plays the part of main, and nowhere else', () => {
    for (const [open, close, count] of [
      ['<main>', '</main>', 1],
      ['<article>', '</article>', 1],
      ['<div role="main">', '</div>', 1],
      ['<div>', '</div>', 0],
    ] as const)
      assert.equal(read(`${open}<a href="/s.pdf">Studie</a>${close}`).downloads?.length, count, open);
  });
});
