// Storybook around the stories, as it stands on a host: its own window, by the keyboard alone, and readable.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse, wcagContrast } from 'culori';
import type { KeyInput } from 'puppeteer-core';
import { missing } from '@offprint/testing/e2e';
import { folder } from './site.ts';
import { StaticStorybook } from './static-storybook.ts';

/** More presses of a key than it takes to go through the window once. */
const PRESSES = 60;

describe('the window around the stories', { skip: missing('chromium') }, () => {
  let storybook: StaticStorybook;

  before(async () => {
    storybook = await StaticStorybook.open(folder);
  });

  after(() => storybook?.close());

  /** Presses a key until an element has the focus that the selector matches. */
  async function press(key: KeyInput, selector: string): Promise<void> {
    for (let count = 0; count < PRESSES; count++) {
      await storybook.page.keyboard.press(key);
      if (await storybook.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    assert.fail(`${PRESSES} presses of ${key} do not lead to ${selector}`);
  }

  const addressHolds = (words: string): Promise<unknown> =>
    storybook.page.waitForFunction((words) => location.search.includes(words), {}, words);

  it('leads by its first stop past itself to the content', async () => {
    await storybook.openWindow('');
    await storybook.page.keyboard.press('Tab');
    // It fades in.
    await storybook.page.waitForFunction(() => {
      const focused = document.activeElement as HTMLElement;
      return focused.innerText === 'Skip to content' && getComputedStyle(focused).opacity === '1';
    });
    await storybook.page.keyboard.press('Enter');
    assert.equal(await storybook.page.evaluate(() => location.hash), '#storybook-preview-wrapper');
  });

  it('leads from the page that opens first to a snippet on the clipboard by two clicks', async () => {
    await storybook.openWindow('');
    const preview = await storybook.page.waitForSelector('#storybook-preview-iframe');
    const frame = (await preview!.contentFrame())!;
    await frame.locator('text/Make your snippet').click();
    await frame.locator('>>> button[aria-label="Copy: The snippet"]').click();
    // Where a browser lets no page write there, the snippet is selected.
    await frame.waitForFunction(() =>
      /^(?:Copied: The snippet|The snippet is selected)/.test(
        document.querySelector('snippet-builder')!.shadowRoot!.querySelector('.said')!.textContent,
      ),
    );
  });

  it('opens another page by Tab and the arrow keys', async () => {
    await storybook.openWindow('?path=/docs/start-here-for-webmasters--docs');
    // Until the list knows where it is, it hears no key.
    await storybook.page.waitForSelector('[data-highlighted-item-id="start-here-for-webmasters--docs"]');
    await press('Tab', '#storybook-explorer-menu');
    // Storybook loses a key that falls between two renderings of its list: its reader presses again.
    const moved = '[data-highlighted-item-id="start-here-snippet-builder--docs"]';
    for (let found = null, presses = 1; !found && presses < 5; presses += 1) {
      await storybook.page.keyboard.press('ArrowDown');
      found = await storybook.page.waitForSelector(moved, { timeout: 2000 }).catch(() => null);
    }
    await storybook.page.keyboard.press('Enter');
    await addressHolds('start-here-snippet-builder--docs');
  });

  it('has a toolbar for the keyboard', async () => {
    await storybook.openWindow('?path=/story/analysis-card-overview--usual');
    await press('Tab', '[aria-label="Reload story"]');
    await press('ArrowRight', '[aria-label^="Text"]');
    await storybook.page.keyboard.press('Enter');
    await press('ArrowDown', '[role="option"][id$="-large"]');
    await storybook.page.keyboard.press('Enter');
    await addressHolds('text:large');
    await storybook.page.waitForFunction(() => {
      const { contentDocument } = document.querySelector<HTMLIFrameElement>('#storybook-preview-iframe')!;
      return contentDocument?.querySelector<HTMLElement>('.page')?.dataset.text === 'large';
    });
  });

  for (const width of [1280, 1024]) {
    it(`sets theme, language and width by two clicks each, and hides no menu, in a window of ${width} px`, async () => {
      const { page } = storybook;
      await page.setViewport({ width, height: 800 });
      await storybook.openWindow('?path=/story/analysis-card-overview--usual');
      const names = ['Theme', 'Language', 'Width', 'Direction', 'Host', 'Text', 'Colours', 'Motion'];
      for (const name of names) {
        const found = await page.waitForSelector(`[aria-label^="${name}"]`);
        const isInView = await found!.evaluate((menu) => {
          const { height, left, top, width } = menu.getBoundingClientRect();
          return menu.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        });
        assert.ok(isInView, `${name} is out of view`);
      }
      for (const [menu, value] of [
        ['Theme', 'dark'],
        ['Language', 'fr'],
        ['Width', '320px'],
      ]) {
        await page.click(`[aria-label^="${menu}"]`);
        await page.locator(`[role="option"][id$="-${value}"]`).click();
        await addressHolds(`${menu!.toLowerCase()}:${value}`);
      }
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`shows which entry and which tab is chosen so that one can read it, in a ${scheme} scheme`, async () => {
      await storybook.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await storybook.openWindow('?path=/story/analysis-card-overview--usual');
      for (const chosen of ['.sidebar-item[data-selected="true"]', '[role="tab"][aria-selected="true"]']) {
        const found = await storybook.page.waitForSelector(chosen);
        const colours = await found!.evaluate((entry) => {
          let ground: Element | null = entry;
          while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
            ground = ground.parentElement;
          const text = entry.querySelector('a, button') ?? entry;
          return [text, ground ?? document.body].map(
            (each, index) => getComputedStyle(each)[index ? 'backgroundColor' : 'color'],
          );
        });
        const [text, ground] = colours.map((colour) => parse(colour)!);
        const ratio = wcagContrast(text!, ground!);
        assert.ok(ratio >= 4.5, `${chosen}: ${colours.join(' on ')}: ${ratio.toFixed(2)}`);
      }
    });
  }
});
