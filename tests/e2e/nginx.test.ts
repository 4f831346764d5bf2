// The published nginx.conf under a real nginx: what each address answers, and what a page on another origin gets of it.
import assert from 'node:assert/strict';
import { type IncomingHttpHeaders, request } from 'node:http';
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

  it('lets a page on another origin read a failure, and when to ask again', async () => {
    const { headers } = await ask(`${nginx.origin}/${version}/none.js`, 'br');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['access-control-expose-headers'], 'Retry-After');
  });

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
    let nginx: NginxServer;
    let host: StaticServer;
    let browser: TestBrowser;
    before(async () => {
      nginx = await serveByNginx(nginxConfiguration, cdn);
      host = await serveFolder(cdn, {
        intercept: (asked, response) => {
          if (asked.url === '/feed.xml') {
            response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
            return true;
          }
          if (asked.url !== '/page') return false;
          const headers = {
            'content-type': 'text/html',
            // The drivers evaluate in the page, which the second source is for.
            'content-security-policy': "script-src 'nonce-n' 'unsafe-eval'",
          };
          response.writeHead(200, headers).end(`<!doctype html><html lang="en"><title>A host</title>
            <script nonce="n">violations = []; document.addEventListener('securitypolicyviolation', (event) =>
              violations.push(event.effectiveDirective));</script>
            <offprint-analysis-card src="/feed.xml"><a href="/copper">The link</a></offprint-analysis-card>
            <script async nonce="n" crossorigin integrity="${integrity['offprint.js']}" src="${nginx.origin}${rolling}"></script>`);
          return true;
        },
      });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([host, nginx].map((server) => server?.close()));
    });

    it('runs the tag with its hash and loads a lazy file with nothing but the nonce', async () => {
      await browser.goto(`${host.origin}/page`);
      await browser.until(isSettled);
      assert.deepEqual(await browser.evaluate(look), {
        fallback: false,
        headline: 'Copper',
        links: 0,
        violations: [],
      });
    });
  });
}
