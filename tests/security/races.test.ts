// A source that changes 100 times in a second, and a server that answers in any order: the last one wins, and all others are
// given up.
import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { missing, random, type Random } from '@offprint/testing/e2e';
import { CARD, TAG } from '../e2e/host-site.ts';
import { visit } from '../e2e/visit.ts';
import { engines } from './engines.ts';

const CHANGES = 100;
const first = Number(process.env['OFFPRINT_SEED']) || Math.floor(Math.random() * 1e9);
/** How often all of it happens; `OFFPRINT_CASES` says more. */
const seeds = Array.from({ length: Number(process.env['OFFPRINT_CASES']) || 3 }, (_, index) => first + index);

interface Page extends Window {
  heard: string[];
  /** Most requests that nobody had given up at the same time. */
  mostAlive: number;
  noticed: string[];
  /** Names each of the sources in turn, with 10 ms between them. */
  rush: (sources: string[]) => void;
}

const RUSH = `<script>
  window.heard = [];
  window.mostAlive = 0;
  const alive = new Set();
  const fetchAsItIs = window.fetch;
  window.fetch = (url, options) => {
    const request = {};
    alive.add(request);
    mostAlive = Math.max(mostAlive, alive.size);
    options.signal?.addEventListener('abort', () => alive.delete(request));
    return fetchAsItIs(url, options).finally(() => alive.delete(request));
  };
  for (const name of ['ready', 'empty', 'error']) addEventListener('offprint-' + name, ({ type }) => heard.push(type));
  window.rush = (sources) => {
    const timer = setInterval(() => {
      document.querySelector('offprint-analysis-card').setAttribute('src', sources.shift());
      if (!sources.length) clearInterval(timer);
    }, 10);
  };
</script>`;

/** What a page may do to all requests: this one forgets that a request can be given up. */
const FORGETFUL = `<script>
  const ask = window.fetch;
  window.fetch = (url, { signal, ...options }) => ask(url, options);
</script>`;

/** Holds all requests until it is asked for the last thing, or often enough; then it answers them in a random order. */
class Keeper {
  /** Most requests that were open at the same time. */
  peak = 0;
  asked = 0;
  givenUp = 0;
  readonly #held: [path: string, response: ServerResponse][] = [];
  readonly #random: Random;
  readonly #last: string;
  readonly #enough: number;

  constructor(seed: number, last: string, enough = Infinity) {
    this.#random = random(seed);
    this.#last = last;
    this.#enough = enough;
  }

  ask(path: string, response: ServerResponse): void {
    this.asked += 1;
    this.#held.push([path, response]);
    this.peak = Math.max(this.peak, this.#held.length);
    response.on('close', () => {
      const index = this.#held.findIndex(([, each]) => each === response);
      if (index >= 0) this.#held.splice(index, 1);
      if (!response.writableEnded) this.givenUp += 1;
    });
    if (path === this.#last || this.asked === this.#enough) this.#answerAll();
  }

  #answerAll(): void {
    for (const rest = [...this.#held]; rest.length > 0;) {
      const [[path, response] = assert.fail()] = rest.splice(this.#random.whole(0, rest.length - 1), 1);
      response.end(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline: `Of ${path}` }));
    }
  }
}

for (const engine of engines) {
  describe(`a source that changes all the time, in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    let keeper: Keeper;
    let server: Server;
    let origin: string;

    before(async () => {
      server = createServer(({ url }, response) => {
        response.setHeader('access-control-allow-origin', '*');
        keeper.ask(url!, response);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(async () => {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    });

    /** @returns The headline, the events and the lines of the page, once the last source is shown. */
    const rush = async (paths: string[], head = ''): Promise<unknown> => {
      const card = CARD.replace('src="#data"', 'loading="eager"');
      await browser.goto(host.frame({ body: card + TAG, head: RUSH + head }));
      await browser.evaluate(
        (sources: string[]) => (frames[0] as unknown as Page).rush(sources),
        paths.map((path) => origin + path),
      );
      await browser.until(
        (text: string) =>
          frames[0]!.document
            .querySelector('offprint-analysis-card')
            ?.shadowRoot?.querySelector('[part~=headline]')
            ?.textContent.trim() === text,
        `Of ${paths.at(-1)}`,
      );
      return browser.evaluate(() => {
        const { heard, mostAlive, noticed } = frames[0] as unknown as Page;
        return { heard, mostAlive, noticed };
      });
    };

    for (const seed of seeds) {
      it(`shows the last, once, and has asked for each source once at a time: seed ${seed}`, async (t) => {
        // Few sources, so that each is named anew soon after it was given up.
        const paths = Array.from({ length: CHANGES - 1 }, (_, index) => `/${index % 9}`);
        keeper = new Keeper(seed, '/last');
        const found = await rush([...paths, '/last']);
        // Counted in the page: a server may hear of many requests before it hears that the one before was given up.
        assert.deepEqual(found, { heard: ['offprint-ready'], mostAlive: 1, noticed: [] });
        const { asked, givenUp, peak } = keeper;
        t.diagnostic(`${asked} requests, ${givenUp} given up; alive at once at the server: ${peak}`);
        assert.ok(asked > CHANGES / 2, `${asked} requests`);
        assert.ok(givenUp > asked / 2, `${asked} requests, ${givenUp} given up`);
      });
    }

    it('shows the last also where the page’s own fetch gives nothing up', async () => {
      // As many as an engine has under way at an origin.
      const paths = Array.from({ length: 6 }, (_, index) => `/forgotten-${index}`);
      keeper = new Keeper(first, '', paths.length);
      const { length } = paths;
      assert.deepEqual(await rush(paths, FORGETFUL), { heard: ['offprint-ready'], mostAlive: length, noticed: [] });
      assert.equal(keeper.peak, length);
    });
  });
}
