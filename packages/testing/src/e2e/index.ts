import { type Engine, ENGINES, findBrowsers } from '../browsers/resolve.mjs';
import type { TestBrowser } from './browser.ts';
import { launchWithPuppeteer, type LaunchSettings } from './puppeteer-browser.ts';
import { launchWebKit } from './webkit-browser.ts';

export type { TestBrowser } from './browser.ts';
export type { LaunchSettings } from './puppeteer-browser.ts';
export { random, type Random } from '../client/random.ts';
export { accessibilityText } from '../runner/accessibility-text.ts';
export { missingNginx, serveByNginx, type NginxServer } from './nginx.ts';
export { serveFolder, type StaticServer, type StaticServerOptions } from './servers.ts';
export { ENGINES, type Engine };

type PuppeteerBrowser = Awaited<ReturnType<typeof launchWithPuppeteer>>;

const found = findBrowsers();

/**
 * For the options of a Node test, `test('…', { skip: missing('webkit') }, …)`: the reason why this engine cannot be
 * tested on this machine, or false. (In CI the preflight has failed by then.)
 */
export function missing(engine: Engine): string | false {
  return found[engine] ? false : `${engine} is not installed`;
}

export function launch(engine: 'chromium' | 'firefox', settings?: LaunchSettings): Promise<PuppeteerBrowser>;
export function launch(engine: Engine, settings?: LaunchSettings): Promise<TestBrowser>;
/** Starts the engine with a new profile. The caller closes it. */
export async function launch(engine: Engine, settings: LaunchSettings = {}): Promise<TestBrowser> {
  if (engine === 'webkit') {
    if (found.webkit) return launchWebKit(found.webkit);
  } else {
    const path = found[engine];
    if (path) return launchWithPuppeteer(engine, path, settings);
  }
  throw new Error(`${missing(engine)}: see "npm run preflight".`);
}
