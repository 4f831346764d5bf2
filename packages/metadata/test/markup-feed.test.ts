import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkup } from '@offprint/metadata/markup.js';
import { BASE, documentOf, readFeed } from './markup-document.ts';

const MODULES = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:cc="http://creativecommons.org/ns#"
  xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"`;

const rss = (item: string, channel = '') => `<?xml version="1.0"?><rss version="2.0" ${MODULES}><channel>
  <title>Institut für Wasserpolitik: Studien</title><link>https://institute.example/</link>${channel}
  <item>${item}</item></channel></rss>`;
const atom = (entry: string, feed = '', attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Centre des mers</title>${feed}<entry>${entry}</entry></feed>`;

describe('readMarkup of RSS', () => {
  it('reads an item with the modules that institutes use', () => {
    const { analyses, title, language, programs, markup } = readFeed(
      rss(
        `<title>Grundwasser &amp;amp; Städte</title><link>https://institute.example/studien/grundwasser</link>
        <guid isPermaLink="false">tag:institute.example,2026:77</guid>
        <description>&lt;p&gt;Wie viel bleibt?&lt;/p&gt;</description>
        <pubDate>Wed, 04 Nov 2026 09:30:00 +0100</pubDate><atom:updated>2026-11-06T08:00:00Z</atom:updated>
        <dc:creator>Maren Ahlers</dc:creator><dc:creator>Tomás Rivas</dc:creator><author>redaktion@institute.example</author>
        <category>Wasser</category><category domain="https://institute.example/programs">Knappe Güter</category>
        <dc:subject>Städte</dc:subject><dc:identifier>https://doi.org/10.5555/wasser.77</dc:identifier>
        <media:content url="/bilder/brunnen.jpg" medium="image" width="1200" height="675"/>
        <enclosure url="/pdf/grundwasser.pdf" length="2400000" type="application/pdf"/>
        <cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>`,
        '<language>de</language><description>Was wir herausfinden</description><image><url>/logo.png</url></image>',
      ),
    );
    const [analysis] = analyses;
    assert.equal(markup?.format, 'rss');
    assert.deepEqual([title, language], ['Institut für Wasserpolitik: Studien', 'de']);
    assert.equal(analysis?.headline, 'Grundwasser & Städte');
    assert.equal(analysis.id, 'tag:institute.example,2026:77');
    assert.equal(analysis.url, 'https://institute.example/studien/grundwasser');
    assert.equal(analysis.summary, 'Wie viel bleibt?');
    assert.deepEqual([analysis.published?.iso, analysis.updated?.iso], ['2026-11-04', '2026-11-06']);
    assert.deepEqual(
      analysis.authors.map(({ name }) => name),
      ['Maren Ahlers', 'Tomás Rivas'],
    );
    assert.equal(analysis.publisher?.name, 'Institut für Wasserpolitik: Studien');
    assert.deepEqual(analysis.topics, ['Wasser', 'Knappe Güter', 'Städte']);
    assert.equal(analysis.program?.name, 'Knappe Güter');
    assert.equal(analysis.lang, 'de');
    assert.equal(analysis.doi, '10.5555/wasser.77');
    assert.equal(analysis.license, 'https://creativecommons.org/licenses/by/4.0/');
    assert.deepEqual(analysis.image, {
      alt: '',
      height: 675,
      url: 'https://institute.example/bilder/brunnen.jpg',
      width: 1200,
    });
    assert.deepEqual(analysis.downloads, [
      { bytes: 2_400_000, type: 'application/pdf', url: 'https://institute.example/pdf/grundwasser.pdf' },
    ]);
    assert.equal(programs[0]?.name, 'Institut für Wasserpolitik: Studien');
    assert.equal(programs[0].summary, 'Was wir herausfinden');
    assert.equal(programs[0].image?.url, 'https://institute.example/logo.png');
  });

  it('prefers what the format says to what a module says, whichever stands first', () => {
    const [analysis] = readFeed(
      rss(
        `<media:title>Foto: Hafen</media:title><dc:title>Other</dc:title><itunes:title>Folge 3</itunes:title><title>Häfen</title>
        <atom:link rel="self" href="/self"/><link>/h</link><media:description>Ein Kran</media:description><dc:description>Kurz</dc:description>`,
      ),
    ).analyses;
    assert.equal(analysis?.headline, 'Häfen');
    assert.equal(analysis.url, 'https://institute.example/h');
    assert.equal(analysis.summary, 'Kurz');
  });

  it('takes a guid for the address unless it says that it is none', () => {
    const url = (guid: string) => readFeed(rss(`<title>x</title>${guid}`)).analyses[0]?.url;
    assert.equal(url('<guid>https://institute.example/1</guid>'), 'https://institute.example/1');
    assert.equal(url('<guid isPermaLink="true">https://institute.example/1</guid>'), 'https://institute.example/1');
    assert.equal(url('<guid isPermaLink="false">https://institute.example/1</guid>'), undefined);
  });

  it('reads the name beside a mail, and no mail as a name', () => {
    const names = (author: string) =>
      readFeed(rss(`<title>x</title><author>${author}</author>`)).analyses[0]?.authors.map(({ name }) => name);
    assert.deepEqual(names('m.ahlers@institute.example (Maren Ahlers)'), ['Maren Ahlers']);
    assert.deepEqual(names('m.ahlers@institute.example'), []);
    assert.deepEqual(names('Redaktion (Wasser)'), ['Redaktion (Wasser)']);
  });

  it('gives the first paragraph of an article that has no summary, to the end of a sentence', () => {
    const sentence = 'Les nappes baissent depuis trente ans dans toutes les régions. ';
    const { analyses } = readFeed(
      rss(`<title>x</title><content:encoded><![CDATA[<figure><img src="a.jpg"><figcaption>Photo</figcaption></figure>
        <p class="a">${sentence.repeat(10)}</p><p>Deuxième paragraphe.</p>]]></content:encoded>`),
    );
    const summary = analyses[0]?.summary ?? '';
    assert.ok(summary.length > 200 && summary.length <= 300, `${summary.length}`);
    assert.match(summary, /^Les nappes .*régions\.$/);
  });

  it('makes a headline of the summary of an item without a title', () => {
    const { analyses } = readFeed(rss('<description>Der Pegel sinkt weiter. Im Süden besonders.</description>'));
    assert.equal(analyses[0]?.headline, 'Der Pegel sinkt weiter. Im Süden besonders.');
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const { analyses, markup, title } = readFeed(`<rdf:RDF ${MODULES} xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://institute.example/rdf"><title>Notas</title><dc:language>es</dc:language></channel>
      <item rdf:about="https://institute.example/notas/1"><title>Uno</title><link>https://institute.example/notas/1</link><dc:date>2026-03</dc:date></item>
      <item rdf:about="https://institute.example/notas/2"><title>Dos</title><link>https://institute.example/notas/2</link></item></rdf:RDF>`);
    assert.deepEqual([markup?.format, title], ['rss', 'Notas']);
    assert.deepEqual(
      analyses.map(({ headline, id, lang, published }) => [headline, id, lang, published?.iso]),
      [
        ['Uno', 'https://institute.example/notas/1', 'es', '2026-03'],
        ['Dos', 'https://institute.example/notas/2', 'es', undefined],
      ],
    );
  });

  it('reads a feed that was sent as HTML', () => {
    const document = documentOf(
      '<?xml version="1.0"?><RSS><CHANNEL><TITLE>Notes</TITLE><ITEM><TITLE>One</TITLE><LINK>https://institute.example/1</LINK><DC:CREATOR>Ida Holm</DC:CREATOR></ITEM></CHANNEL></RSS>',
      'text/html',
    );
    const { data, format } = readMarkup(document, BASE);
    assert.equal(format, 'rss');
    assert.partialDeepStrictEqual((data as { items: unknown }).items, [
      { authors: [{ name: 'Ida Holm' }], title: ['One'], url: ['https://institute.example/1'] },
    ]);
  });

  it('looks at 501 items, in their order', () => {
    const items = Array.from({ length: 600 }, (_, index) => `<item><title>${index}</title></item>`).join('');
    const { analyses, problems } = readFeed(`<rss><channel>${items}</channel></rss>`);
    assert.deepEqual([analyses.length, analyses[7]?.headline], [500, '7']);
    assert.equal(problems.filter(({ code }) => code === 'limit').length, 1);
  });
});

describe('readMarkup of Atom', () => {
  it('reads an entry', () => {
    const { analyses, markup, title } = readFeed(
      atom(
        `<id>urn:uuid:5</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Les <em>ports</em></div></title>
        <link rel="self" href="/self"/><link href="https://mers.example/fr/ports" hreflang="fr"/>
        <link rel="alternate" hreflang="en" href="https://mers.example/en/ports"/>
        <link rel="related" href="https://mers.example/fr/quais"/>
        <link rel="enclosure" type="application/pdf" length="1900000" hreflang="fr" title="Étude complète" href="https://mers.example/ports.pdf"/>
        <summary>Trois scénarios.</summary><published>2026-10-01T23:30:00-10:00</published><updated>2026-10-02T00:00:00Z</updated>
        <author><name>Inès Carvalho</name><uri>https://mers.example/ines</uri></author><author><name>Jon Aske</name></author>
        <category term="ports" label="Ports"/><category scheme="https://mers.example/programs" term="Côtes"/><rights>CC BY 4.0</rights>`,
        '<author><name>Rédaction</name></author><logo>https://mers.example/logo.svg</logo><link rel="next" href="https://mers.example/feed?page=2"/>',
        'xml:lang="fr"',
      ),
    );
    const [analysis] = analyses;
    assert.deepEqual([markup?.format, title], ['atom', 'Centre des mers']);
    assert.equal(analysis?.headline, 'Les ports');
    assert.deepEqual([analysis.id, analysis.url, analysis.lang], ['urn:uuid:5', 'https://mers.example/fr/ports', 'fr']);
    assert.equal(analysis.published?.iso, '2026-10-01');
    assert.deepEqual(analysis.authors, [
      { name: 'Inès Carvalho', type: 'Person', url: 'https://mers.example/ines' },
      { name: 'Jon Aske', type: 'Person' },
    ]);
    assert.deepEqual(analysis.topics, ['Ports', 'Côtes']);
    assert.equal(analysis.program?.name, 'Côtes');
    assert.equal(analysis.license, 'CC BY 4.0');
    assert.deepEqual(analysis.translations, [{ lang: 'en', url: 'https://mers.example/en/ports' }]);
    assert.deepEqual(analysis.related, [{ url: 'https://mers.example/fr/quais' }]);
    assert.deepEqual(analysis.downloads, [
      {
        bytes: 1_900_000,
        label: 'Étude complète',
        lang: 'fr',
        type: 'application/pdf',
        url: 'https://mers.example/ports.pdf',
      },
    ]);
  });

  it('gives an entry the authors and the language of its feed, unless it has its own', () => {
    const feed = '<author><name>Rédaction</name></author>';
    const [analysis] = readFeed(atom('<title>x</title>', feed, 'xml:lang="fr"')).analyses;
    assert.deepEqual([analysis?.authors[0]?.name, analysis?.lang], ['Rédaction', 'fr']);
    const own = atom('<title>x</title>', feed, 'xml:lang="fr"').replace('<entry>', '<entry xml:lang="pt-BR">');
    assert.equal(readFeed(own).analyses[0]?.lang, 'pt-BR');
  });

  it('resolves addresses against xml:base of the feed and of the entry', () => {
    const entry = '<title>x</title><link href="one"/>';
    const url = (xml: string) => readFeed(xml).analyses[0]?.url;
    assert.equal(url(atom(entry)), 'https://institute.example/news/one');
    assert.equal(url(atom(entry, '', 'xml:base="https://mers.example/fr/"')), 'https://mers.example/fr/one');
    assert.equal(url(atom(entry, '', 'xml:base="fr/"')), 'https://institute.example/news/fr/one');
    assert.equal(
      url(atom(entry, '', 'xml:base="https://mers.example/fr/"').replace('<entry>', '<entry xml:base="2026/">')),
      'https://mers.example/fr/2026/one',
    );
  });

  it('decodes the base64 of Atom 0.3', () => {
    const content = Buffer.from('<p>Élévation du niveau de la mer.</p>').toString('base64');
    const xml = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><issued>2004-05-06</issued><content mode="base64">${content}</content></entry></feed>`;
    const [analysis] = readFeed(xml).analyses;
    assert.deepEqual([analysis?.headline, analysis?.published?.iso], ['Élévation du niveau de la mer.', '2004-05-06']);
  });
});

describe('readMarkup of something else', () => {
  it('gives nothing for other documents and for text that is no XML', () => {
    for (const xml of ['<opml/>', '<svg xmlns="http://www.w3.org/2000/svg"/>', '', '<rss><channel>', 'text'])
      assert.equal(readMarkup(documentOf(xml)).problems?.[0], 'format');
  });
});
