// Small real applications that install the packages from a registry on loopback, type-check, build, and pass the same
// checks in Chromium. Run it after the build.
// Usage: npm run consumers [-- --all | application…]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, serveFolder } from '@offprint/testing/e2e';
import { pack } from '../../scripts/lib/pack.mjs';
import { publicPackages } from '../../scripts/lib/packages.mjs';
import { startRegistry } from '../../scripts/release/registry.mjs';
import { run } from '../../scripts/release/run.mjs';
import { build, checkTypes, install } from './build.mjs';
import { consumers } from './consumers.mjs';

const root = join(import.meta.dirname, '../..');
const named = process.argv.slice(2);
const chosen = consumers.filter(({ name, usual }) =>
  named.length > 0 ? named.includes('--all') || named.includes(name) : usual,
);
const CHECKS = 16;
const temporary = mkdtempSync(join(tmpdir(), 'offprint-consumers-'));
const packages = publicPackages(root);

async function publish(registry) {
  const userconfig = join(temporary, 'npmrc');
  writeFileSync(userconfig, registry.npmrc);
  const env = { npm_config_userconfig: userconfig, npm_config_registry: registry.url };
  await Promise.all(
    packages.map(async ({ path }) => {
      const { tarball } = await pack(path, join(temporary, 'packed'));
      await run('npm', ['publish', '--silent', tarball], { cwd: root, env });
    }),
  );
}

async function results(browser, folder) {
  const server = await serveFolder(folder);
  try {
    await browser.goto(`${server.origin}/index.html`);
    await browser.until(() => window.results !== undefined);
    return await browser.evaluate(() => window.results);
  } finally {
    await server.close();
  }
}

async function consume(consumer, registry, browser) {
  const folder = join(temporary, consumer.name);
  const wanted = packages.map(({ json }) => `${json.name}@${json.version}`);
  await install(consumer, { folder, npmrc: registry.npmrc, packages: wanted });
  await checkTypes(consumer, folder);
  return Object.entries(await results(browser, await build(consumer, folder)));
}

let registry;
let browser;
try {
  registry = await startRegistry(join(temporary, 'registry'));
  await publish(registry);
  browser = await launch('chromium');
  for (const consumer of chosen) {
    const found = await consume(consumer, registry, browser);
    const failed = found.filter(([, holds]) => !holds).map(([check]) => check);
    console.log(
      `${consumer.name}  ${found.length - failed.length} of ${CHECKS}${failed.map((check) => `\n  ✗ ${check}`).join('')}`,
    );
    if (failed.length > 0 || found.length !== CHECKS) process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  registry?.stop();
  rmSync(temporary, { recursive: true, force: true });
}
