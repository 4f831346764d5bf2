// What the benchmarks share: a page with one bundle, a fresh context for each sample, main-thread CPU.
import http from 'node:http';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '@offprint/testing/browsers';

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Chromium, alike for all benchmarks. The caller closes it. */
export const openBrowser = () =>
  launch({
    args: ['--disable-background-networking', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    executablePath: findBrowsers().chromium,
  });

/**
 * Serves a page that runs the entry, and gives fresh pages of it.
 *
 * @param {string} entry file name in this folder
 * @param {string} ready name of the global that the entry defines
 */
export async function openBench(entry, ready) {
  const { outputFiles } = await build({
    bundle: true,
    conditions: ['production'],
    entryPoints: [new URL(entry, import.meta.url).pathname],
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? outputFiles[0].text : '<!doctype html><html lang="en"><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const browser = await openBrowser();

  return {
    /** Opens a page in a context of its own, runs the sample with it and a clock of main-thread CPU seconds. */
    async sample(run) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ height: 800, width: 1280 });
      await page.goto(url);
      await page.waitForFunction(`globalThis.${ready}`);
      const devtools = await page.createCDPSession();
      await devtools.send('Performance.enable');
      const threadTime = async () => {
        const { metrics } = await devtools.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'ThreadTime').value;
      };
      const result = await run(page, threadTime);
      await context.close();
      return result;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
