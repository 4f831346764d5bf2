import http from 'node:http';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
// npm run bench: main-thread CPU of 1,000 cards as a ratio to a hand-written one, with an A/A twin. Never part of CI.
import { findBrowsers } from '@offprint/testing/browsers';

const COUNT = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 8);
const TAGS = ['vanilla-card', 'vanilla-twin', 'offprint-analysis-card'];

const { outputFiles } = await build({
  bundle: true,
  conditions: ['production'],
  entryPoints: [new URL('page.mjs', import.meta.url).pathname],
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

const browser = await launch({
  args: ['--disable-background-networking', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  executablePath: findBrowsers().chromium,
});

async function sample(tag) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ height: 800, width: 1280 });
  await page.goto(url);
  await page.waitForFunction('globalThis.makeCards');
  // One plain card first, so that the start of fonts and of the engine is nobody's cost.
  await page.evaluate((name) => globalThis.makeCards(name, 1), tag);
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const threadTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value;
  };
  const before = await threadTime();
  await page.evaluate((name, count) => globalThis.makeCards(name, count), tag, COUNT);
  const seconds = (await threadTime()) - before;
  const nodes = await page.evaluate((name) => globalThis.countNodes(name), tag);
  await context.close();
  return { nodes, seconds };
}

const times = Object.fromEntries(TAGS.map((tag) => [tag, []]));
const nodes = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const tag of [...TAGS].sort(() => Math.random() - 0.5)) {
    const result = await sample(tag);
    times[tag].push(result.seconds);
    nodes[tag] = result.nodes;
  }
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const base = median(times['vanilla-card']);
for (const tag of TAGS) {
  const ms = (median(times[tag]) * 1000).toFixed(0);
  console.log(`${tag.padEnd(24)} ${(median(times[tag]) / base).toFixed(2)} ×  ${ms} ms CPU  ${nodes[tag]} nodes`);
}
console.log(`${COUNT} cards, ${ROUNDS} rounds, medians; the distance of the twin from 1.00 is the noise.`);
await browser.close();
server.close();
