// The published nginx.conf under a real nginx: what each address answers, and what a page on another origin gets of it.
import assert from 'node:assert/strict';
import { appendFileSync, cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  ENGINES,
  launch,
  missing,
  missingNginx,
  type NginxServer,
  serveByNginx,
  serveFolder,
  type StaticServer,
  type TestBrowser,
} from '@offprint/testing/e2e';
import { cdn, immutable, integrity, nginxConfiguration, rolling, version } from './release.ts';

const FEED =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Metals</title><item><title>Copper</title></item></channel></rss>';

/** Status and headers; `fetch` would not let us choose the encoding. */
async function ask(url: string, accept: string): Promise<{ status: number | undefined; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': accept } }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the published nginx.conf', { skip: missingNginx() }, () => {
  let nginx: NginxServer;
  before(async () => (nginx = await serveByNginx(nginxConfiguration, cdn)));
  after(() => nginx.close());

  for (const [path, type, cache] of [
    [rolling, 'text/javascript', 'public, max-age=600'],
    [`/${version}/integrity.json`, 'application/json', 'public, max-age=31536000, immutable'],
    ...Object.values(immutable).map(
      (each) => [each, 'text/javascript', 'public, max-age=31536000, immutable'] as const,
    ),
  ] as const) {
    it(`answers ${path.replace(/-\S{8}\.js$/, '-….js')} for every site, compressed`, async () => {
      for (const [accept, encoding] of [
        ['gzip, br', 'br'],
        ['gzip', 'gzip'],
        ['identity', undefined],
      ] as const) {
        const { status, headers } = await ask(`${nginx.origin}${path}`, accept);
        assert.equal(status, 200);
        assert.equal(headers['content-encoding'], encoding);
        assert.match(String(headers['content-type']), new RegExp(`^${type}`));
        assert.equal(headers['cache-control'], cache);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.match(String(headers['vary']), /accept-encoding/i);
      }
    });
  }

  it('lets nobody keep a failure', async () => {
    const { status, headers } = await ask(`${nginx.origin}/${version}/none.js`, 'br');
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], undefined);
  });
});

const look = (): { fallback: boolean; headline: string; links: number; violations: string[] } => {
  const card = document.querySelector('offprint-analysis-card');
  return {
    fallback: (card?.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0,
    headline: card?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() ?? '',
    links: document.querySelectorAll('link').length,
    violations: (window as unknown as { violations: string[] }).violations,
  };
};
const isSettled = (): boolean =>
  !!document.querySelector('offprint-analysis-card')?.matches(':state(error), :state(ready)');

for (const engine of ENGINES) {
  describe(`a page on another origin, in ${engine}`, { skip: missingNginx() || missing(engine) }, () => {
    const changed = mkdtempSync(join(tmpdir(), 'offprint-changed-'));
    let right: NginxServer;
    let wrong: NginxServer;
    let host: StaticServer;
    let browser: TestBrowser;
    /** Of the page: the origin of the script, its hash if not the right one, and the policy. */
    let page: { origin: string; hash?: string; policy?: string } = { origin: '' };

    before(async () => {
      cpSync(cdn, changed, { recursive: true });
      const chunk = join(changed, immutable['markup']!);
      for (const compressed of globSync(`${chunk}.*`)) rmSync(compressed);
      appendFileSync(chunk, '\n');
      right = await serveByNginx(nginxConfiguration, cdn);
      wrong = await serveByNginx(nginxConfiguration, changed);
      host = await serveFolder(changed, {
        intercept: (asked, response) => {
          if (asked.url === '/feed.xml') {
            response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
            return true;
          }
          if (asked.url !== '/page') return false;
          const headers = {
            'content-type': 'text/html',
            ...(page.policy && { 'content-security-policy': page.policy }),
          };
          response.writeHead(200, headers).end(`<!doctype html><html lang="en"><title>A host</title>
            <script nonce="n">violations = []; document.addEventListener('securitypolicyviolation', (event) =>
              violations.push(event.effectiveDirective));</script>
            <offprint-analysis-card src="/feed.xml"><a href="/copper">The link</a></offprint-analysis-card>
            <script async nonce="n" crossorigin integrity="${page.hash ?? integrity['offprint.js']}" src="${page.origin}${rolling}"></script>`);
          return true;
        },
      });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([host, right, wrong].map((server) => server?.close()));
      rmSync(changed, { recursive: true });
    });

    const shown = async (next: typeof page): Promise<ReturnType<typeof look>> => {
      page = next;
      await browser.goto(`${host.origin}/page`);
      await browser.until(isSettled);
      return browser.evaluate(look);
    };

    it('runs the tag with its hash and loads a lazy file with nothing but the nonce', async () => {
      // The drivers evaluate in the page, which the second source is for.
      const policy = "script-src 'nonce-n' 'unsafe-eval'";
      assert.deepEqual(await shown({ origin: right.origin, policy }), {
        fallback: false,
        headline: 'Copper',
        links: 0,
        violations: [],
      });
    });

    it('keeps the link where the hash on the tag is of another file', async () => {
      const [hash] = Object.entries(integrity).flatMap(([file, each]) => (file === 'offprint.js' ? [] : [each]));
      page = { origin: right.origin, hash: hash! };
      await browser.goto(`${host.origin}/page`);
      const { fallback, headline } = await browser.evaluate(look);
      assert.deepEqual({ fallback, headline }, { fallback: true, headline: '' });
    });

    const refuses = engine !== 'webkit';
    it(`${refuses ? 'refuses' : 'loads (WebKit checks no hash of a module)'} a lazy file that was changed`, async () => {
      const { fallback, headline, links } = await shown({ origin: wrong.origin });
      assert.deepEqual(
        { fallback, headline, links },
        { fallback: refuses, headline: refuses ? '' : 'Copper', links: 0 },
      );
    });

    if (!refuses) return;

    it('asks again when the device is online, and the card is whole', async () => {
      await shown({ origin: wrong.origin });
      const chunk = immutable['markup']!;
      cpSync(join(cdn, chunk), join(changed, chunk));
      await browser.evaluate(() => void dispatchEvent(new Event('online')));
      await browser.until(() => document.querySelector('offprint-analysis-card')?.matches(':state(ready)'));
      assert.equal((await browser.evaluate(look)).headline, 'Copper');
    });
  });
}
