import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES, launch, missing, serveFolder } from '../src/e2e/index.ts';

const site = new URL('./fixtures/site', import.meta.url).pathname;

describe('serveFolder()', () => {
  it('serves files with the wanted headers, and notes what was asked', async (t) => {
    const server = await serveFolder(site, { cors: true, headers: { 'x-test': 'yes' } });
    t.after(() => server.close());
    const response = await fetch(`${server.origin}/index.html?a=1`);
    assert.match(await response.text(), /As sent/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('x-test'), 'yes');
    assert.deepEqual(server.requests, ['/index.html?a=1']);
    assert.equal((await fetch(`${server.origin}/nothing`)).status, 404);
  });

  it('is down after close()', async () => {
    const server = await serveFolder(site);
    await server.close();
    await assert.rejects(fetch(server.origin));
  });
});

describe('launch()', () => {
  for (const engine of ENGINES) {
    it(`drives ${engine}`, { skip: missing(engine) }, async (t) => {
      const server = await serveFolder(site);
      t.after(() => server.close());
      const browser = await launch(engine);
      t.after(() => browser.close());
      await browser.goto(server.origin);
      await browser.until((text) => document.body.textContent?.includes(text), 'changed');
      assert.equal(await browser.evaluate(() => document.querySelector('p')?.textContent), 'As sent, and changed');
      assert.equal(await browser.evaluate(async (a, b) => a + b, 6, 7), 13);
      await assert.rejects(
        browser.evaluate(() => Promise.reject(new Error('from the page'))),
        /from the page/,
      );
      assert.equal(
        Buffer.from(await browser.screenshot())
          .subarray(1, 4)
          .toString(),
        'PNG',
      );
    });
  }

  it('can do without JavaScript', { skip: missing('chromium') }, async (t) => {
    const server = await serveFolder(site);
    t.after(() => server.close());
    const { page, close } = await launch('chromium', { javaScript: false });
    t.after(close);
    await page.goto(server.origin);
    assert.equal(await page.$eval('p', (element) => element.textContent), 'As sent');
  });
});
