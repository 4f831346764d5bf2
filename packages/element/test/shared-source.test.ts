import { expect } from 'chai';
import { dataSource, onlyIn } from '@offprint/testing';
import { sharedSource } from '../src/source/shared-source.ts';
import type { SourceError } from '../src/source/source-error.ts';

const read = async (...answer: Parameters<typeof dataSource>) => {
  const { requests, url } = await dataSource(...answer);
  const found = await sharedSource(url, 'en', new AbortController().signal);
  return { ...found, requests: await requests() };
};

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Metals</title>
<item><title>Copper &amp;amp; tin</title><link>https://institute.example/copper</link><dc:creator>Ada Berg</dc:creator>
<pubDate>Tue, 12 May 2026 08:00:00 GMT</pubDate></item></channel></rss>`;

describe('a shared source, mostly of markup', () => {
  it('is read as RSS, with one request', async () => {
    const { analyses, requests } = await read({ body: RSS, type: 'application/rss+xml' });
    expect(analyses).to.have.length(1);
    expect(analyses[0]).to.deep.include({ headline: 'Copper & tin', url: 'https://institute.example/copper' });
    expect(analyses[0]!.published!.iso).to.equal('2026-05-12');
    expect(analyses[0]!.source.format).to.equal('rss');
    expect(requests).to.have.length(1);
  });

  it('is asked for once, whatever languages are wanted of it', async () => {
    const { requests, url } = await dataSource({ body: '{"@type":"Report","headline":{"en":"Copper","fr":"Cuivre"}}' });
    const { signal } = new AbortController();
    const found = await Promise.all(['en', 'fr', 'en'].map((language) => sharedSource(url, language, signal)));
    expect(found.map(({ analyses }) => analyses[0]!.headline)).to.deep.equal(['Copper', 'Cuivre', 'Copper']);
    expect(await requests()).to.have.length(1);
  });

  it('is found by its content, whatever the server calls it', async () => {
    for (const type of ['text/plain', 'application/json', null]) {
      expect((await read({ body: RSS, type })).analyses, `${type}`).to.have.length(1);
    }
  });

  it('is read as Atom', async () => {
    const body = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Métaux</title><entry><title type="html">L’étain &amp;eacute;tendu</title>
      <link href="/etain"/><id>urn:1</id><updated>2026-05-12T08:00:00Z</updated></entry></feed>`;
    const { analyses } = await read({ body, type: 'application/atom+xml' });
    expect(analyses[0]!.headline).to.equal('L’étain étendu');
    expect(analyses[0]!.lang).to.equal('fr');
  });

  it('is read as a page: its JSON-LD, completed by its head', async () => {
    const body = `<!doctype html><html lang="en"><head><title>Copper | Institute</title>
      <meta name="citation_pdf_url" content="/copper.pdf">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Copper in motion"}</script>
      <script>window.ran = true;</script></head><body><img src="/never.png" onerror="window.ran = true"></body></html>`;
    const { analyses, requests } = await read({ body, type: 'text/html' });
    expect(analyses).to.have.length(1);
    expect(analyses[0]!.headline).to.equal('Copper in motion');
    expect(analyses[0]!.downloads[0]!.url).to.match(/\/copper\.pdf$/);
    expect(window).not.to.have.property('ran');
    expect(requests).to.have.length(1);
  });

  it('may be ill-formed in the ways of real feeds', async () => {
    const body = RSS.replace('Copper &amp;amp; tin', 'Copper & tin&nbsp;\u0003&mdash; more');
    expect((await read({ body, type: 'text/xml' })).analyses[0]!.headline).to.equal('Copper & tin — more');
  });

  it('may be in another charset, by the server’s word or by its own', async () => {
    const bytes = (charset: string) => RSS.replace('utf-8', charset).replace('Ada Berg', 'Zo%EB');
    for (const [body, type] of [
      [bytes('iso-8859-1'), 'text/xml'],
      [bytes('utf-8'), 'text/xml; charset=iso-8859-1'],
    ] as const) {
      const { analyses } = await read({ body, type, binary: true });
      expect(analyses[0]!.authors[0]!.name).to.equal('Zoë');
    }
  });

  it('that is neither feed nor page is a failure that says so', async () => {
    const { url } = await dataSource({ body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' });
    let error: SourceError | undefined;
    await sharedSource(url, 'en', new AbortController().signal).catch((reason: SourceError) => (error = reason));
    expect(error).to.include({ kind: 'data' });
  });

  onlyIn(['chromium', 'firefox'], 'WebKitGTK 2.50 does not enforce Trusted Types by a meta element')(
    'is read where Trusted Types are enforced',
    async () => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'content-security-policy';
      policy.content = "require-trusted-types-for 'script'";
      document.head.append(policy);
      expect((await read({ body: RSS, type: 'text/xml' })).analyses).to.have.length(1);
    },
  );
});
