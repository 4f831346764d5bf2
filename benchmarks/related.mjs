// npm run bench:related: the list against a plain scroll-snap row of the same cards, with an A/A twin. Never part of CI.
import { median, openBench } from './harness.mjs';

const ROUNDS = Number(process.argv[2] ?? 8);
const KINDS = ['plain row', 'plain twin', 'related-analyses'];

const bench = await openBench('related-page.mjs', 'makeRow');

const sample = (kind, count) =>
  bench.sample(async (page, threadTime) => {
    // One row first, so that the start of fonts and of the engine is nobody's cost.
    await page.evaluate((name) => globalThis.makeRow(name, 1), kind);
    await page.evaluate(() => (globalThis.longTasks = []));
    const before = await threadTime();
    await page.evaluate((name, items) => globalThis.makeRow(name, items), kind, count);
    const cpu = ((await threadTime()) - before) * 1000;
    const longest = await page.evaluate(() => Math.max(0, ...globalThis.longTasks));
    return { cpu, longest, movement: await page.evaluate((name) => globalThis.firstMovement(name), kind) };
  });

for (const count of [12, 100, 1000]) {
  const results = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of [...KINDS].sort(() => Math.random() - 0.5)) results[kind].push(await sample(kind, count));
  }
  const middle = (kind, field) => median(results[kind].map((result) => result[field]));
  const base = middle('plain row', 'cpu');
  for (const kind of KINDS) {
    const cpu = middle(kind, 'cpu');
    console.log(
      `${String(count).padStart(5)} ${kind.padEnd(18)} ${(cpu / base).toFixed(2)} ×  ${cpu.toFixed(0)} ms CPU  ` +
        `longest task ${middle(kind, 'longest').toFixed(0)} ms  moves after ${middle(kind, 'movement').toFixed(0)} ms`,
    );
  }
}
console.log(`${ROUNDS} rounds, medians; the distance of the twin from 1.00 is the noise; 0 ms is no task over 50 ms.`);
await bench.close();
