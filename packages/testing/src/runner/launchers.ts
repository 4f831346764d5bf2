import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, firefoxPreferences } from '../browsers/flags.ts';
import { type Browsers, type Engine, findBrowsers } from '../browsers/resolve.mjs';
import { WebKitLauncher } from './webkit-launcher.ts';

function chromium(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: { executablePath, args: chromiumFlags },
    async createPage({ context }) {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      // Without a window nothing has the focus: document.hasFocus(), :focus and key events would depend on chance.
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
  launcher.name = 'Chromium';
  return launcher;
}

function firefox(executablePath: string): BrowserLauncher {
  const launcher = chromeLauncher({
    // With two, Firefox loses keys to the page in front.
    concurrency: 1,
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences },
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** Launchers for the wanted engines that this machine has. None at all is an error, never an empty success. */
export function createLaunchers(wanted: readonly Engine[], found: Browsers = findBrowsers()): BrowserLauncher[] {
  const launchers = wanted.flatMap((engine) => {
    if (engine === 'chromium') return found.chromium ? chromium(found.chromium) : [];
    if (engine === 'firefox') return found.firefox ? firefox(found.firefox) : [];
    return found.webkit ? new WebKitLauncher(found.webkit) : [];
  });
  if (launchers.length === 0) throw new Error(`No browser found for ${wanted.join(', ')}: see "npm run preflight".`);
  return launchers;
}
