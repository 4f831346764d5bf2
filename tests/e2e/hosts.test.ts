// Pages whose policies, globals and styles are not made for the script tag: it works on each, and the page notices nothing.
// The script comes from another origin than the page, as at a publisher's readers.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, missing, serveFolder, type StaticServer, type TestBrowser } from '@offprint/testing/e2e';
import { cdn, rolling } from './release.ts';

const DATA = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline: 'Copper in motion' });

interface Row {
  title: string;
  /** The page's Content-Security-Policy; PUBLISHER stands for the origin of the script. */
  policy?: string;
  head?: string;
  /** A statement of the page that is true as long as the script has left its globals alone. */
  untouched?: string;
}

const rows: Row[] = [
  { title: 'a policy of nonces', policy: "script-src 'nonce-x'" },
  { title: 'a policy of nonces and strict-dynamic', policy: "script-src 'nonce-x' 'strict-dynamic'" },
  {
    title: 'a policy that lists hosts',
    policy: "default-src 'none'; script-src 'nonce-x' PUBLISHER; style-src 'self'; img-src 'self'",
  },
  { title: 'a policy without fonts', policy: "font-src 'none'" },
  {
    title: 'an AMD loader',
    head: 'window.define = () => { window.called = true; }; define.amd = {};',
    untouched: '!window.called',
  },
  {
    title: 'a CommonJS module in its globals',
    head: 'window.module = { exports: {} };',
    untouched: 'Object.keys(module.exports).length === 0',
  },
  { title: 'an enumerable property on every object', head: 'Object.prototype.legacy = () => 1;' },
  { title: 'arrays with a toJSON of their own', head: "Array.prototype.toJSON = () => 'mine';" },
];

/** The listeners stand in the page before the script. */
const WATCH = `window.noticed = [];
  addEventListener('error', (event) => noticed.push('error ' + event.message));
  addEventListener('unhandledrejection', (event) => noticed.push('rejection ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => noticed.push('violation ' + event.effectiveDirective));
  for (const level of ['warn', 'error']) console[level] = (...words) => noticed.push(level + ' ' + words.join(' '));`;

const page = ({ head = '', untouched = 'true' }: Row, publisher: string) => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>A host</title><script nonce="x">${WATCH}${head}
  window.untouched = () => ${untouched};</script></head><body>
  <script type="application/ld+json" id="data">${DATA}</script>
  <offprint-analysis-card src="#data"><a href="/copper">Copper, the link</a></offprint-analysis-card>
  <script nonce="x" src="${publisher}${rolling}"></script></body></html>`;

// WebKit's driver evaluates in the page, which most of these pages refuse.
for (const engine of ['chromium', 'firefox'] as const) {
  describe(`the script tag in ${engine}`, { skip: missing(engine) }, () => {
    let browser: TestBrowser;
    let publisher: StaticServer;
    let host: StaticServer;

    before(async () => {
      publisher = await serveFolder(cdn, { cors: true });
      host = await serveFolder(cdn, {
        intercept(request, response) {
          const row = rows[Number(request.url?.slice(1))];
          if (!row) return false;
          response.setHeader('content-type', 'text/html');
          if (row.policy) {
            response.setHeader('content-security-policy', row.policy.replaceAll('PUBLISHER', publisher.origin));
          }
          response.end(page(row, publisher.origin));
          return true;
        },
      });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await Promise.all([host, publisher].map((server) => server?.close()));
    });

    for (const [index, { title }] of rows.entries()) {
      it(`works beside ${title}`, async () => {
        await browser.goto(`${host.origin}/${index}`);
        await browser.until(() =>
          document.querySelector('offprint-analysis-card')?.shadowRoot?.textContent?.includes('Copper in motion'),
        );
        const seen = await browser.evaluate(() => {
          const { noticed, untouched } = window as unknown as { noticed: string[]; untouched: () => boolean };
          return { noticed: noticed.join('\n'), untouched: untouched() };
        });
        assert.deepEqual(seen, { noticed: '', untouched: true });
      });
    }
  });
}
