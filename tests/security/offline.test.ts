// The network goes and comes back: what is shown stays, what is not loaded is asked for once more.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { missing, serveFolder, type StaticServer } from '@offprint/testing/e2e';
import { TAG } from '../e2e/host-site.ts';
import { cdn } from '../e2e/release.ts';
import { visit } from '../e2e/visit.ts';
import { engines } from './engines.ts';

type Page = Window & typeof globalThis & { heard: string[]; noticed: string[] };

const CARD = 'offprint-analysis-card';

const RECORD = `<script>
  window.heard = [];
  for (const name of ['ready', 'empty', 'error']) {
    addEventListener('offprint-' + name, ({ kind = '', type }) => heard.push((type + ' ' + kind).trim()));
  }
</script>`;

for (const engine of engines) {
  describe(`a network that comes and goes, in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    let publisher: StaticServer;
    let isUp = true;
    /** Headline of the next answer. */
    let headline = '';

    before(async () => {
      publisher = await serveFolder(cdn, {
        cors: true,
        intercept(request, response) {
          if (isUp) response.end(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline }));
          else request.socket.destroy();
          return true;
        },
      });
    });
    after(() => publisher?.close());
    beforeEach(() => network(true));

    /** Chromium's whole network goes and tells the page of it; elsewhere the server goes, and the event is ours. */
    async function network(on: boolean): Promise<void> {
      isUp = on;
      if (engine === 'chromium') await browser.page!.setOfflineMode(!on);
      else
        await browser.evaluate(
          (type: string) => void frames[0]?.dispatchEvent(new Event(type)),
          on ? 'online' : 'offline',
        );
    }

    /** Waits for so many events. @returns Them, and what a reader sees. */
    const seenAfter = async (count: number): Promise<object> => {
      await browser.until((least: number) => (frames[0] as Page).heard.length >= least, count);
      return browser.evaluate((tag: string) => {
        const page = frames[0] as Page;
        const card = page.document.querySelector(tag)!;
        return {
          heard: page.heard,
          headline: card.shadowRoot!.querySelector('[part~=headline]')?.textContent.trim() ?? '',
          link: card.querySelector('a')!.getBoundingClientRect().height > 0,
        };
      }, CARD);
    };
    const open = (): Promise<void> => {
      headline = 'Copper';
      const body = `<${CARD} loading="eager"><a href="/copper">The link</a></${CARD}>${TAG}`;
      return browser.goto(host.frame({ body, head: RECORD }));
    };
    /** Names the source, or asks anew for it. */
    const load = (): Promise<void> =>
      browser.evaluate(
        async (tag: string, src: string) => {
          const page = frames[0] as Page;
          await page.customElements.whenDefined(tag);
          const card = page.document.querySelector<HTMLElement & { reload(): void; src?: string }>(tag)!;
          if (card.src) card.reload();
          else card.src = src;
        },
        CARD,
        `${publisher.origin}/copper`,
      );

    it('leaves what is shown, and brings what is new once it is back', async () => {
      await open();
      await load();
      assert.deepEqual(await seenAfter(1), { heard: ['offprint-ready'], headline: 'Copper', link: false });
      await network(false);
      await load();
      const failed = ['offprint-ready', 'offprint-error blocked'];
      assert.deepEqual(await seenAfter(2), { heard: failed, headline: 'Copper', link: false });
      const asked = publisher.requests.length;
      headline = 'Tin';
      await network(true);
      const back = [...failed, 'offprint-ready'];
      assert.deepEqual(await seenAfter(3), { heard: back, headline: 'Tin', link: false });
      await network(false);
      await network(true);
      assert.deepEqual(await seenAfter(3), { heard: back, headline: 'Tin', link: false });
      assert.equal(publisher.requests.length, asked + 1);
    });

    it('leaves the link until it is back, and then asks once', async () => {
      await open();
      await network(false);
      await load();
      const failed = ['offprint-error blocked'];
      assert.deepEqual(await seenAfter(1), { heard: failed, headline: '', link: true });
      const asked = publisher.requests.length;
      await network(true);
      const back = [...failed, 'offprint-ready'];
      assert.deepEqual(await seenAfter(2), { heard: back, headline: 'Copper', link: false });
      assert.equal(publisher.requests.length, asked + 1);
    });
  });
}
