import { ChromeLauncher } from '@web/test-runner-chrome';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { KeyInput } from 'puppeteer-core';
import { WebKitLauncher } from './webkit-launcher.ts';

/** Keys that are held together: the stock command presses one key at a time, so that Shift+Tab needs three calls. */
export function keyboardPlugin(): TestRunnerPlugin<{ keys: KeyInput[] }> {
  return {
    name: 'offprint-keyboard',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'offprint:press' || !payload) return undefined;
      const { keys } = payload;
      if (browser instanceof WebKitLauncher) {
        await browser.sendKeys(id, keys);
      } else if (browser instanceof ChromeLauncher) {
        const { keyboard } = browser.getPage(id);
        for (const key of keys) await keyboard.down(key);
        for (const key of keys.toReversed()) await keyboard.up(key);
      }
      return true;
    },
  };
}
