// Whole tabs: what is hidden, left and entered again, and pages of https.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleMessage, HTTPRequest } from 'puppeteer-core';
import { cdn, rolling } from '../../e2e/release.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, TAG } from '../stage.ts';

/** A page that believes to be hidden until it is shown. It counts views, and timers of a second that have run out. */
const HIDDEN = `<script>
  let hidden = true;
  [views, seconds] = [0, 0];
  Object.defineProperty(document, 'hidden', { get: () => hidden });
  addEventListener('offprint-view', () => views++);
  const start = setTimeout;
  setTimeout = (run, time, ...more) => start(() => { run(); if (time === 1000) seconds++; }, time, ...more);
  show = () => { hidden = false; document.dispatchEvent(new Event('visibilitychange')); };
</script>`;

interface Hidden {
  views: number;
  seconds: number;
  show(): void;
}

export const rows: Row[] = [
  {
    number: 81,
    title: 'of https, with a source of http',
    prove: async (stage) => {
      const page = stage.browser.page!;
      const card = CARD.replace('#data', 'http://publisher.example/a.jsonld');
      // No certificate is needed where no request leaves the browser.
      const files = new Map([
        ['/', ['text/html', `<!doctype html>${card}<script src="/offprint.js"></script>`]],
        ['/offprint.js', ['text/javascript', readFileSync(join(cdn, rolling), 'utf8')]],
      ] as const);
      const asked: string[] = [];
      const answer = (request: HTTPRequest): void => {
        asked.push(request.url());
        const [contentType, body] = files.get(new URL(request.url()).pathname as '/') ?? ['text/plain', ''];
        void request.respond({ body, contentType });
      };
      const lines: string[] = [];
      page.on('request', answer);
      const hear = (line: ConsoleMessage): void => void lines.push(line.text());
      page.on('console', hear);
      await page.setRequestInterception(true);
      try {
        await page.goto('https://host.example/');
        await stage.browser.until(() => document.querySelector('offprint-analysis-card')!.matches(':state(error)'));
        const height = await stage.browser.evaluate(
          () => document.querySelector('offprint-analysis-card a')!.getBoundingClientRect().height,
        );
        assert.ok(height > 0);
        assert.deepEqual(
          asked.filter((url) => url.startsWith('http:')),
          [],
        );
        assert.deepEqual(lines, [
          '[offprint] <offprint-analysis-card> blocked: http://publisher.example/a.jsonld: an https page cannot load an http source; use https',
        ]);
      } finally {
        await page.setRequestInterception(false);
        page.off('request', answer);
        page.off('console', hear);
      }
    },
  },
  {
    number: 84,
    title: 'that is hidden when it loads, as in a background tab or prerendered',
    prove: async (stage) => {
      await stage.works({ head: HIDDEN });
      await stage.until((page) => (page as unknown as Hidden).seconds > 0);
      assert.equal(await stage.inPage((page) => (page as unknown as Hidden).views), 0);
      await stage.inPage((page) => (page as unknown as Hidden).show());
      await stage.until((page) => (page as unknown as Hidden).views === 1);
    },
  },
  {
    number: 85,
    title: 'that is left and entered again by the back button',
    prove: async (stage) => {
      const note = `<script>addEventListener('pageshow', (event) => { wasKept = event.persisted; });</script>`;
      const address = stage.add({ head: note, body: `${DATA}${CARD}${TAG}` });
      await stage.browser.goto(address);
      const isShown = (): boolean =>
        !!document.querySelector('offprint-analysis-card')?.shadowRoot?.querySelector('[part=headline]');
      await stage.browser.until(isShown);
      await stage.browser.goto(stage.add({ body: '<p>Elsewhere</p>' }));
      await stage.browser.page!.goBack();
      const seen = await stage.browser.evaluate(() => ({
        wasKept: (window as unknown as { wasKept: boolean }).wasKept,
        headline: document
          .querySelector('offprint-analysis-card')!
          .shadowRoot!.querySelector('[part=headline]')!
          .textContent.trim(),
      }));
      assert.deepEqual(seen, { wasKept: true, headline: HEADLINE });
    },
  },
];
