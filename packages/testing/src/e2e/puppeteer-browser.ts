import * as puppeteer from 'puppeteer-core';
import { chromiumFlags, firefoxPreferences } from '../browsers/flags.ts';
import { type TestBrowser, UNTIL_TIMEOUT } from './browser.ts';

export interface LaunchSettings {
  /** Off, for a page as readers without scripts get it. */
  javaScript?: boolean;
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
  /** Further flags of Chromium. */
  flags?: string[];
  /** Further preferences of Firefox, such as `ui.prefersReducedMotion`, which can be set at launch only. */
  firefoxPreferences?: Record<string, string | number | boolean>;
}

const launchers = {
  chromium: (executablePath: string, { flags = [] }: LaunchSettings) =>
    puppeteer.launch({ executablePath, args: [...chromiumFlags, ...flags], headless: true }),
  firefox: (executablePath: string, { firefoxPreferences: more }: LaunchSettings) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { ...firefoxPreferences, ...more },
    }),
};

/** Chromium by its DevTools protocol or Firefox by WebDriver BiDi, with a new profile each time. */
export async function launchWithPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
  settings: LaunchSettings,
): Promise<TestBrowser & { readonly page: puppeteer.Page }> {
  const browser = await launchers[engine](executablePath, settings);
  const page = await browser.newPage();
  if (settings.viewport) await page.setViewport(settings.viewport);
  if (settings.javaScript === false) await page.setJavaScriptEnabled(false);
  return {
    engine,
    page,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    // puppeteer's types also allow handles of the page as arguments, which no other engine has.
    evaluate: page.evaluate.bind(page) as unknown as TestBrowser['evaluate'],
    async until(condition, ...args) {
      await page.waitForFunction(condition as () => unknown, { timeout: UNTIL_TIMEOUT }, ...(args as unknown as []));
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
