// npm run bench:embed: what the script tag costs a host page on a slow phone's terms, as differences to the bare page of the
// same run. The twin shows the noise. Never part of CI.
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { data, pages } from './embed-pages.mjs';
import { median, openBrowser } from './harness.mjs';

const ROUNDS = Number(process.argv[2] ?? 8);
/** Slow 4G: milliseconds a request, bytes a second. */
const NETWORK = { downloadThroughput: 1.47e6 / 8, latency: 562, offline: false, uploadThroughput: 0.7e6 / 8 };
const CPU = 4;
/** Tall, so that all elements of a set are in view and every shift counts. */
const VIEWPORT = { height: 1800, width: 1280 };

const cdn = fileURLToPath(new URL('../packages/embed/dist/cdn', import.meta.url));
/** As many bytes as a photograph: only they make it the largest paint, not what is drawn. */
const hero = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 320"><rect width="960" height="320" fill="teal"/><!--${'hero '.repeat(16e3)}--></svg>`;

async function serve(answer) {
  const server = http.createServer((request, response) => {
    const found = answer(request.url);
    if (!found) return void response.writeHead(404).end();
    const [type, text, isCompressed] = found;
    const body = isCompressed ? brotliCompressSync(text) : text;
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': `${type}; charset=utf-8`,
      'timing-allow-origin': '*',
      ...(isCompressed && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { close: () => server.close(), origin: `http://127.0.0.1:${server.address().port}` };
}

/** Runs in the page before anything else. */
function watch() {
  const seen = { cls: 0, fcp: 0, lcp: 0, ready: 0, tasks: [] };
  globalThis.seen = seen;
  globalThis.readyCount = 0;
  addEventListener('offprint-ready', () => {
    globalThis.readyCount++;
    seen.ready = performance.now();
  });
  const on = (type, run) =>
    new PerformanceObserver((list) => list.getEntries().forEach(run)).observe({ buffered: true, type });
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ hadRecentInput, value }) => hadRecentInput || (seen.cls += value));
  on('longtask', ({ duration, startTime }) => seen.tasks.push({ duration, startTime }));
}

async function sample(browser, url, elements) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(VIEWPORT);
  await page.evaluateOnNewDocument(watch);
  const devtools = await page.createCDPSession();
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction((count) => globalThis.readyCount >= count, {}, elements);
  await page.waitForNetworkIdle({ idleTime: 700 });
  const { cls, fcp, lcp, ready, tasks } = await page.evaluate(() => globalThis.seen);
  await context.close();
  const late = tasks.filter(({ startTime }) => startTime > fcp);
  return {
    FCP: fcp,
    LCP: lcp,
    TBT: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    'longest task': Math.max(0, ...late.map(({ duration }) => duration)),
    ready,
    CLS: cls,
  };
}

const publisher = await serve((url) => {
  if (url === '/feed.jsonld') return ['application/ld+json', data, true];
  return existsSync(`${cdn}${url}`) ? ['text/javascript', readFileSync(`${cdn}${url}`), true] : undefined;
});
const measured = pages(publisher.origin);
const names = Object.keys(measured);
const host = await serve((url) => {
  if (url === '/hero.svg') return ['image/svg+xml', hero];
  const name = names[Number(url.slice(1))];
  return name && ['text/html', measured[name].html, true];
});
const browser = await openBrowser();
const samples = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const name of [...names].sort(() => Math.random() - 0.5)) {
    samples[name].push(await sample(browser, `${host.origin}/${names.indexOf(name)}`, measured[name].elements));
  }
}

const middle = (name, what) => median(samples[name].map((each) => each[what]));
const columns = ['FCP', 'LCP', 'TBT', 'longest task', 'ready', 'CLS'];
/** Paint and blocking time count as what is added to the page; a task, readiness and a shift are the page's whole. */
const cell = (name, what) => {
  const value = middle(name, what);
  if (what === 'CLS') return value.toFixed(4);
  if (what === 'ready') return value ? `${Math.round(value)}` : '–';
  if (what === 'longest task' || name === names[0]) return `${Math.round(value)}`;
  const added = Math.round(value - middle(names[0], what));
  return added < 0 ? `${added}` : `+${added}`;
};
console.log(`${''.padEnd(36)}${columns.map((column) => column.padStart(14)).join('')}`);
for (const name of names)
  console.log(`${name.padEnd(36)}${columns.map((column) => cell(name, column).padStart(14)).join('')}`);
console.log(`
Milliseconds, medians of ${ROUNDS} rounds; ${CPU}× CPU, slow 4G, ${VIEWPORT.width} × ${VIEWPORT.height}; ${os.cpus().length} × ${os.cpus()[0].model}, load ${os.loadavg()[0].toFixed(1)}.
FCP, LCP and TBT are differences to the bare host, whose own are in the first row; the twin's distance from 0 is the noise.`);
await browser.close();
host.close();
publisher.close();
