// What the publisher learns of a reader of the demo, who has a cookie of the publisher's, on pages whose own policy would
// send whole addresses.
import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { servePartner, servePublisher } from '@offprint/partner-site/server.mjs';
import { launch, missing, type TestBrowser } from '@offprint/testing/e2e';
import { TAGS } from '../e2e/widgets.ts';
import { engines } from './engines.ts';

const COOKIE = 'reader=1';

interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** Hands all requests on to another origin, and writes them down. */
async function listenIn(origin: string, asked: Asked[]): Promise<Server> {
  const server = createServer((request, response) => {
    const { headers, method = '', url: path = '' } = request;
    if (path === '/cookie') {
      response
        .writeHead(200, { 'content-type': 'text/html', 'set-cookie': `${COOKIE}; Path=/` })
        .end('<link rel="icon" href="data:,"><p>Welcome</p>');
      return;
    }
    asked.push({ headers, method, path });
    const onward = ask(origin + path, { headers, method }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const isReady = (tag: string): boolean => document.querySelector(tag)?.matches(':state(ready)') ?? false;

for (const engine of engines) {
  describe(`a reader of the demo in ${engine}`, { skip: missing(engine) }, () => {
    const asked: Asked[] = [];
    let publisher: Awaited<ReturnType<typeof servePublisher>>;
    let partner: Awaited<ReturnType<typeof servePartner>>;
    let ear: Server;
    let origin: string;
    let browser: TestBrowser;

    before(async () => {
      publisher = await servePublisher();
      ear = await listenIn(publisher.origin, asked);
      origin = `http://127.0.0.1:${(ear.address() as AddressInfo).port}`;
      partner = await servePartner({
        headers: {
          // The last word is for the drivers of browsers, which evaluate.
          'content-security-policy': `default-src 'none'; script-src ${origin} 'unsafe-eval'; connect-src ${origin}; img-src 'self' ${origin}; style-src 'self'`,
          'referrer-policy': 'unsafe-url',
        },
        publisherOrigin: origin,
      });
      browser = await launch(engine);
      await browser.goto(`${origin}/cookie`);
    });
    after(async () => {
      await browser?.close();
      ear?.closeAllConnections();
      await Promise.all([partner?.close(), publisher?.close(), new Promise((resolve) => ear?.close(resolve))]);
    });
    beforeEach(() => {
      asked.length = 0;
    });

    for (const path of ['/', '/fr/', '/ar/']) {
      it(`is known by nothing but the requests themselves on ${path}`, async () => {
        await browser.goto(`${partner.origin}${path}?reader=1#secret`);
        for (const tag of TAGS) {
          await browser.evaluate((name: string) => document.querySelector(name)!.scrollIntoView(), tag);
          await browser.until(isReady, tag);
        }
        // The last request is for a picture, of a card that stands at the top.
        await browser.until(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.svg')));

        // Two elements show the same picture, which not every engine then asks for once.
        const paths = asked.map(({ path: each }) => each).filter((each) => !each.endsWith('.svg'));
        assert.equal(new Set(paths).size, paths.length, `asked for once: ${paths.join(' ')}`);
        assert.deepEqual(
          asked.filter(({ method }) => method !== 'GET'),
          [],
          'no beacon, no probe',
        );
        for (const { headers, path: each } of asked) {
          // The tag of the script is the page's, and so is how it is asked for.
          if (/\/offprint\.js$/.test(each)) continue;
          assert.equal(headers.referer ?? `${partner.origin}/`, `${partner.origin}/`, each);
          // A picture is asked for as pictures are. What is fetched is fetched without a name.
          if (!/\.svg$/.test(each)) assert.equal(headers.cookie, undefined, each);
        }
        assert.ok(
          asked.some(({ headers }) => headers.cookie === COOKIE),
          'the reader does have the cookie',
        );
      });
    }

    it('has nothing kept on the device by the page', async () => {
      await browser.goto(`${partner.origin}/`);
      await browser.evaluate((tag: string) => document.querySelector(tag)!.scrollIntoView(), TAGS[0]!);
      await browser.until(isReady, TAGS[0]!);
      const kept = await browser.evaluate(async () => ({
        // Hosts that differ in their port alone share cookies.
        cookies: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(kept, { cookies: COOKIE, local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    });
  });
}
