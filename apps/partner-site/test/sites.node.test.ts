import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { readPublications } from '@offprint/metadata';
import { readMarkup } from '@offprint/metadata/markup.js';
import { build } from '../scripts/build.mjs';
import { PLACEHOLDER_ORIGIN, servePartner, servePublisher } from '../server.mjs';

const PAGE = 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system';
const PAGES = ['index.html', 'fr/index.html', 'ar/index.html'];
const SCRIPT = `<script async src="${PLACEHOLDER_ORIGIN}/1/offprint.js"></script>`;
/** An element as it is pasted: in one line, with a link inside. */
const SNIPPET =
  /<offprint-([a-z-]+) src="([^"]*)"[^<>\n]*><a [^<>\n]*href="https:[^<>\n]*>[^<>\n]+<\/a><\/offprint-\1>/g;

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-sites-'));
  await build(join(folder, 'first'));
});

after(() => rm(folder, { recursive: true, force: true }));

const built = (path: string) => readFile(join(folder, 'first', path));

async function filesOf(root: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(root.length), await readFile(path)] as const)),
  );
}

describe('the build', () => {
  it('gives the same bytes every time', async () => {
    await build(join(folder, 'second'));
    const [first, second] = await Promise.all([filesOf(join(folder, 'first')), filesOf(join(folder, 'second'))]);
    assert.ok(first.size >= 12);
    assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
    for (const [path, bytes] of first) assert.ok(second.get(path)?.equals(bytes), path);
  });

  it('makes a tagged PDF with a title and a language', async () => {
    const pdf = (await built('publisher/files/nato-partnerships.pdf')).toString('latin1');
    const parts = ['%PDF-1.7', '/Marked true', '/Lang (en)', '/DisplayDocTitle true', '/S /H1', '/S /Link'];
    for (const part of [...parts, '(NATO Partnerships: Shaking Hands or Shaking the System?)']) {
      assert.ok(pdf.includes(part), part);
    }
  });
});

describe('the pages', () => {
  it('are valid HTML', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        root: true,
        extends: ['html-validate:recommended', 'html-validate:document'],
        rules: {
          // Prettier's forms; both are HTML.
          'doctype-style': ['error', { style: 'lowercase' }],
          'void-style': ['error', { style: 'selfclosing' }],
          // A publisher's script moves with its major version, so a partner pastes it without a hash.
          'require-sri': 'off',
        },
      }),
    );
    for (const page of [
      ...PAGES.map((path) => `partner/${path}`),
      'publisher/index.html',
      'publisher/fr/nato-partnerships.html',
    ]) {
      const report = await validator.validateString((await built(page)).toString(), page);
      assert.ok(report.valid && report.warningCount === 0, formatterFactory('text')(report.results));
    }
  });

  it('hold each snippet in one line, as it is pasted, and the script once', async () => {
    for (const page of PAGES) {
      const html = (await built(`partner/${page}`)).toString();
      assert.equal(html.split(SCRIPT).length, 2, page);
      const snippets = [...html.matchAll(SNIPPET)];
      assert.deepEqual(
        snippets.map(([, element]) => element),
        ['analysis-card', 'summary-download', 'related-analyses', 'program-banner'],
        page,
      );
      for (const [, , source = ''] of snippets) {
        assert.ok((await built(source.replace(PLACEHOLDER_ORIGIN, 'publisher'))).length > 0, source);
      }
    }
  });

  it('ask nothing of any other host', async () => {
    const sources = /(?:<script[^>]*|<img[^>]*|<link[^>]*|<offprint-[^>]*) (?:src|href)="([^"]*)"/g;
    for (const page of PAGES) {
      const html = (await built(`partner/${page}`)).toString();
      for (const [, url = ''] of html.matchAll(sources)) {
        assert.ok(url.startsWith('/') || url.startsWith(`${PLACEHOLDER_ORIGIN}/`), `${page}: ${url}`);
      }
    }
    assert.doesNotMatch((await built('partner/style.css')).toString(), /url\(|@import/);
  });
});

describe('the publisher’s data', () => {
  it('states the size that each PDF has', async () => {
    for (const name of ['nato-partnerships', 'nato-partnerships-fr']) {
      const { byteLength } = await built(`publisher/files/${name}.pdf`);
      const data = JSON.parse((await built(`publisher/analyses/${name}.jsonld`)).toString());
      assert.equal(data.encoding.contentSize, String(byteLength), name);
    }
  });

  it('holds every fact of the study, as the reader of the packages sees it', async () => {
    const baseUrl = 'https://publisher.example/analyses/nato-partnerships.jsonld';
    const { byteLength } = await built('publisher/files/nato-partnerships.pdf');
    const { analyses, problems } = readPublications(
      (await built('publisher/analyses/nato-partnerships.jsonld')).toString(),
      { baseUrl },
    );
    assert.deepEqual(problems, []);
    assert.equal(analyses.length, 1);
    const [analysis] = analyses;
    assert.ok(analysis);
    assert.equal(analysis.url, PAGE);
    assert.equal(analysis.headline, 'NATO Partnerships: Shaking Hands or Shaking the System?');
    assert.equal(analysis.kind, 'Study');
    assert.equal(analysis.lang, 'en');
    assert.deepEqual({ ...analysis.published }, { raw: '2011-05', iso: '2011-05', precision: 'month' });
    assert.deepEqual(
      analysis.authors.map(({ name, type }) => [name, type]),
      [['Vivien Pertusot', 'Person']],
    );
    assert.deepEqual({ ...analysis.publisher }, { name: 'Ifri', url: 'https://www.ifri.org/' });
    assert.deepEqual({ ...analysis.series }, { name: 'Focus stratégique', number: '31' });
    assert.equal(analysis.program?.name, 'Security Studies Center');
    assert.equal(analysis.isbn?.replaceAll('-', ''), '9782865928972');
    assert.match(analysis.summary ?? '', /three scenarios/);
    assert.equal(analysis.image?.url, 'https://publisher.example/images/nato-partnerships.svg');
    assert.deepEqual([analysis.image?.width, analysis.image?.height], [1200, 800]);
    assert.deepEqual(
      analysis.translations.map(({ lang, url }) => [lang, url]),
      [['fr', 'https://publisher.example/fr/nato-partnerships.html']],
    );
    assert.equal(analysis.downloads.length, 1);
    const [file] = analysis.downloads;
    assert.equal(file?.url, 'https://publisher.example/files/nato-partnerships.pdf');
    assert.deepEqual([file?.type, file?.bytes, file?.pages, file?.lang], ['application/pdf', byteLength, 47, 'en']);
  });

  it('holds the French version with a page and a file of its own, and no fact of the English one', async () => {
    const baseUrl = 'https://publisher.example/analyses/nato-partnerships-fr.jsonld';
    const { analyses, problems } = readPublications(
      (await built('publisher/analyses/nato-partnerships-fr.jsonld')).toString(),
      { baseUrl },
    );
    assert.deepEqual(problems, []);
    const [version] = analyses;
    assert.ok(version);
    assert.equal(version.url, 'https://publisher.example/fr/nato-partnerships.html');
    assert.deepEqual([version.lang, version.published, version.isbn], ['fr', undefined, undefined]);
    assert.deepEqual(
      version.translations.map(({ lang, url }) => [lang, url]),
      [['en', PAGE]],
    );
    const [file] = version.downloads;
    assert.deepEqual(
      [file?.url, file?.lang, file?.pages],
      ['https://publisher.example/files/nato-partnerships-fr.pdf', 'fr', undefined],
    );
  });

  it('holds the related analyses in the order of their page, the same in all three formats', async () => {
    const list = readPublications((await built('publisher/analyses/related.jsonld')).toString());
    const feed = readPublications((await built('publisher/feeds/related.json')).toString());
    const xml = new JSDOM((await built('publisher/feeds/related.xml')).toString(), { contentType: 'text/xml' });
    const rss = readPublications(readMarkup(xml.window.document).data);
    /** What a card shows of them. */
    const shown = ({ analyses, problems }: typeof list) => {
      assert.deepEqual(problems, []);
      return analyses.map(({ headline, lang, summary, url }) => ({ headline, lang, summary, url }));
    };
    assert.deepEqual(
      list.analyses.map(({ headline }) => headline.replace(/\W.*/, '')),
      ['Bundeswehr', 'Main', 'Mapping', ''],
    );
    assert.deepEqual(shown(feed), shown(list));
    assert.deepEqual(shown(rss), shown(list));
  });
});

describe('the publisher’s center', () => {
  const centers = {
    'security-studies-center': ['Security Studies Center', 'NATO'],
    'security-studies-center-fr': ['Centre des études de sécurité', 'Les'],
  };

  for (const [file, [name, study]] of Object.entries(centers)) {
    it(`holds its name, its institute, and its analyses with the study first in ${file}`, async () => {
      const { analyses, problems, programs } = readPublications(
        (await built(`publisher/analyses/${file}.jsonld`)).toString(),
        { baseUrl: `https://publisher.example/analyses/${file}.jsonld` },
      );
      assert.deepEqual(problems, []);
      assert.deepEqual(
        programs.map(({ name, organization, url }) => [name, organization?.name, url]),
        [[name, 'Ifri', undefined]],
      );
      assert.equal(analyses[0]?.program?.name, name);
      assert.deepEqual(
        analyses.map(({ headline }) => headline.replace(/\W.*/, '')),
        [study, 'Bundeswehr', 'Main', 'Mapping', ''],
      );
    });
  }
});

describe('the two servers', () => {
  let publisher: Awaited<ReturnType<typeof servePublisher>>;
  let partner: Awaited<ReturnType<typeof servePartner>>;

  before(async () => {
    publisher = await servePublisher({ folder: join(folder, 'first/publisher') });
    partner = await servePartner({ folder: join(folder, 'first/partner'), publisherOrigin: publisher.origin });
  });

  after(async () => {
    await partner.close();
    await publisher.close();
  });

  const types = {
    '/1/offprint.js': 'text/javascript; charset=utf-8',
    '/analyses/nato-partnerships.jsonld': 'application/ld+json; charset=utf-8',
    '/feeds/related.json': 'application/feed+json; charset=utf-8',
    '/feeds/related.xml': 'application/rss+xml; charset=utf-8',
    '/files/nato-partnerships.pdf': 'application/pdf',
    '/images/nato-partnerships.svg': 'image/svg+xml',
  };

  for (const [path, type] of Object.entries(types)) {
    it(`let every origin read ${path}`, async () => {
      const response = await fetch(publisher.origin + path);
      await response.arrayBuffer();
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('set-cookie'), null);
    });
  }

  it('let every origin see that a file is missing', async () => {
    for (const path of ['/analyses/none.jsonld', '/1/none.js', '/..%2fpartner/index.html', '/1/..%2fpackage.json']) {
      const response = await fetch(publisher.origin + path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      await response.arrayBuffer();
    }
  });

  it('write the publisher’s true address into the pages', async () => {
    for (const path of ['/', '/fr/', '/ar/', '/?query']) {
      const response = await fetch(partner.origin + path);
      const html = await response.text();
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8', path);
      assert.ok(html.includes(`${publisher.origin}/1/offprint.js`), path);
      assert.ok(!html.includes(`${PLACEHOLDER_ORIGIN}/`), path);
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    }
    assert.equal((await fetch(`${partner.origin}/de/`)).status, 404);
    assert.equal((await fetch(`${partner.origin}/style.css`)).headers.get('content-type'), 'text/css');
  });
});
