// A webmaster's way through the snippet builder in each engine, and on a page that runs from right to left: an answer is
// taken, the preview runs the built script, the snippet is copied, nothing sticks out, and axe finds nothing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ENGINES, launch, missing, serveFolder, type StaticServer, type TestBrowser } from '@offprint/testing/e2e';
import { violationsIn } from './axe.ts';
import { folder } from './site.ts';

/** The page's clipboard, in place of the machine's. */
function replaceClipboard(): void {
  const writeText = (text: string): Promise<void> => {
    document.body.dataset.copied = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

for (const engine of ENGINES) {
  describe(`the snippet builder in ${engine}`, { skip: missing(engine) }, () => {
    let browser: TestBrowser;
    let site: StaticServer;

    before(async () => {
      site = await serveFolder(folder);
      browser = await launch(engine, { viewport: { width: 1280, height: 900 } });
    });
    after(async () => {
      await browser?.close();
      await site.close();
    });

    /** Presses what the selector finds in the builder. */
    const press = (selector: string): Promise<void> =>
      browser.evaluate((wanted) => {
        document.querySelector('snippet-builder')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click();
      }, selector);

    const untilShown = (selector: string, words: string): Promise<void> =>
      browser.until(
        (wanted, text) =>
          document.querySelector('snippet-builder')?.shadowRoot?.querySelector(wanted)?.textContent.includes(text),
        selector,
        words,
      );

    for (const direction of ['ltr', 'rtl']) {
      it(`leads to a snippet that works, ${direction}`, async () => {
        await browser.goto('about:blank');
        await browser.goto(`${site.origin}/iframe.html?id=start-here-snippet-builder--docs&viewMode=docs`);
        await untilShown('.findings', 'Found 1 analysis');
        await browser.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        await press('input[name="widget"][value="summary"]');
        await press('input[name="scheme"][value="dark"]');
        await untilShown('.block code', '<offprint-summary-download src=');
        await browser.until(() => {
          const preview = document.querySelector('snippet-builder')!.shadowRoot!.querySelector('snippet-preview')!;
          const page = preview.shadowRoot!.querySelector('iframe')!.contentDocument;
          return page?.querySelector('offprint-summary-download')?.matches(':state(ready)');
        });
        await browser.evaluate(replaceClipboard);
        await press('button[aria-label="Copy: The snippet"]');
        await untilShown('.said', 'Copied: The snippet.');
        const seen = await browser.evaluate(() => ({
          copied: document.body.dataset.copied?.slice(0, 31),
          tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        }));
        assert.deepEqual(seen, { copied: '<offprint-summary-download src=', tooWide: 0 });
        assert.deepEqual(await violationsIn(browser), []);
      });
    }
  });
}
