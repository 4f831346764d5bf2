// Small real applications that install the packages from a registry on loopback, type-check, build, and pass the same
// checks in Chromium. With --all it weighs them too, and writes test-results/consumers.md and the table of the README of
// @offprint/elements. Run it after the build.
// Usage: npm run consumers [-- --all | application…]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, serveFolder } from '@offprint/testing/e2e';
import { build, buildWithout, checkTypes, installedVersion, SHARED } from './build.mjs';
import { consumers } from './consumers.mjs';
import { withPublished } from './published.mjs';
import { resultsAt } from './results.mjs';
import { keepTable, table, weigh } from './table.mjs';

const root = join(import.meta.dirname, '../..');
const named = process.argv.slice(2);
const all = named.includes('--all');
const chosen = consumers.filter(({ name, usual }) => all || (named.length > 0 ? named.includes(name) : usual));
const CHECKS = 16;

async function results(browser, folder) {
  const server = await serveFolder(folder);
  try {
    return Object.entries(await resultsAt(browser, `${server.origin}/index.html`));
  } finally {
    await server.close();
  }
}

/** Takes an application as far as it comes, and fills in its row of the table. */
async function consume(consumer, row, install, browser) {
  const folder = await install(consumer.name, SHARED);
  row.framework += ` ${installedVersion(folder, consumer.framework)}`;
  await checkTypes(consumer, folder);
  row.types = `${consumer.mistakes.length} of ${consumer.mistakes.length}`;
  if (all) row.without = weigh(await buildWithout(consumer, folder));
  const built = await build(consumer, folder);
  row.build = 'yes';
  row.bytes = weigh(built);
  const found = await results(browser, built);
  const failed = found.filter(([, holds]) => !holds).map(([check]) => check);
  row.checks = `${found.length - failed.length} of ${CHECKS}`;
  if (failed.length > 0 || found.length !== CHECKS) throw new Error(`${consumer.name} fails: ${failed.join(', ')}`);
}

/** Keeps the table, and puts one without a fault into the README of the package. */
function publishTable(text) {
  keepTable('consumers.md', text);
  if (process.exitCode) return;
  const readme = join(root, 'packages/elements/README.md');
  const place = /(?<=<!-- consumers -->\n<!-- prettier-ignore -->\n).*(?=\n<!-- \/consumers -->)/s;
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(place, text));
}

await withPublished(async (install) => {
  const browser = await launch('chromium');
  const rows = [];
  try {
    for (const consumer of chosen) {
      const row = { framework: consumer.framework };
      rows.push(row);
      await consume(consumer, row, install, browser).catch((error) => {
        console.error(error.message);
        process.exitCode = 1;
      });
      console.log(`${row.framework}  ${row.checks ?? 'no checks'}`);
    }
  } finally {
    await browser.close();
  }
  if (all) publishTable(table(rows));
});
