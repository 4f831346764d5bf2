// npm run bench: main-thread CPU of 1,000 cards as a ratio to a hand-written one, with an A/A twin. Never part of CI.
import { median, openBench } from './harness.mjs';

const COUNT = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 8);
const TAGS = ['vanilla-card', 'vanilla-twin', 'offprint-analysis-card'];

const bench = await openBench('page.mjs', 'makeCards');

const sample = (tag) =>
  bench.sample(async (page, threadTime) => {
    // One plain card first, so that the start of fonts and of the engine is nobody's cost.
    await page.evaluate((name) => globalThis.makeCards(name, 1), tag);
    const before = await threadTime();
    await page.evaluate((name, count) => globalThis.makeCards(name, count), tag, COUNT);
    const seconds = (await threadTime()) - before;
    return { nodes: await page.evaluate((name) => globalThis.countNodes(name), tag), seconds };
  });

const times = Object.fromEntries(TAGS.map((tag) => [tag, []]));
const nodes = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const tag of [...TAGS].sort(() => Math.random() - 0.5)) {
    const result = await sample(tag);
    times[tag].push(result.seconds);
    nodes[tag] = result.nodes;
  }
}
const base = median(times['vanilla-card']);
for (const tag of TAGS) {
  const ms = (median(times[tag]) * 1000).toFixed(0);
  console.log(`${tag.padEnd(24)} ${(median(times[tag]) / base).toFixed(2)} ×  ${ms} ms CPU  ${nodes[tag]} nodes`);
}
console.log(`${COUNT} cards, ${ROUNDS} rounds, medians; the distance of the twin from 1.00 is the noise.`);
await bench.close();
