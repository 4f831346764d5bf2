import WebDriver from 'webdriver';
import type { WebKit } from '../browsers/resolve.mjs';
import { startWebKitDriver } from '../browsers/webkit-driver.ts';
import { type TestBrowser, UNTIL_TIMEOUT } from './browser.ts';

/** WebDriver hands a promise out of a page only through a callback, and knows no errors there. */
const EVALUATE = `
  const [source, args, done] = arguments;
  Promise.resolve()
    .then(() => (0, eval)('(' + source + ')')(...args))
    .then((value) => done({ value }), (error) => done({ problem: String(error) }));`;

const UNTIL = `
  const [source, args, timeout, done] = arguments;
  const condition = (0, eval)('(' + source + ')');
  const end = performance.now() + timeout;
  const look = () => {
    if (condition(...args)) done({});
    else if (performance.now() > end) done({ problem: 'It did not become true: ' + source });
    else setTimeout(look, 20);
  };
  look();`;

interface Outcome<Value> {
  value?: Value;
  problem?: string;
}

/** WebKitGTK by its WebDriver, on a display of its own. */
export async function launchWebKit(webkit: WebKit): Promise<TestBrowser> {
  const driver = await startWebKitDriver(webkit);
  const { port, capabilities } = driver;
  const session = await WebDriver.newSession({ hostname: '127.0.0.1', port, logLevel: 'silent', capabilities }).catch(
    (error: unknown) => {
      driver.stop();
      throw error;
    },
  );

  async function run<Value>(script: string, args: unknown[]): Promise<Value> {
    const { value, problem } = (await session.executeAsyncScript(script, args as object[])) as Outcome<Value>;
    if (problem !== undefined) throw new Error(problem);
    return value as Value;
  }

  return {
    engine: 'webkit',
    goto: (url) => session.navigateTo(url),
    evaluate: (script, ...args) => run(EVALUATE, [String(script), args]),
    until: (condition, ...args) => run(UNTIL, [String(condition), args, UNTIL_TIMEOUT]),
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    async close() {
      await session.deleteSession().catch(() => undefined);
      driver.stop();
    },
  };
}
