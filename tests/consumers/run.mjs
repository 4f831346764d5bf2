// Small real applications that install the packages from a registry on loopback, type-check, build, and pass the same
// checks in Chromium. Run it after the build.
// Usage: npm run consumers [application…]
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, serveFolder } from '@offprint/testing/e2e';
import { pack } from '../../scripts/lib/pack.mjs';
import { publicPackages } from '../../scripts/lib/packages.mjs';
import { startRegistry } from '../../scripts/release/registry.mjs';
import { run } from '../../scripts/release/run.mjs';

const root = join(import.meta.dirname, '../..');
const applications = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['vite', 'react'];
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

/** Installs and builds one application; answers with the folder of what was built. */
async function build(name, registry) {
  const folder = join(temporary, name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  for (const file of ['checks.ts', 'packages.ts']) cpSync(join(import.meta.dirname, file), join(folder, 'src', file));
  writeFileSync(join(folder, '.npmrc'), registry.npmrc);
  const wanted = packages.map(({ json }) => `${json.name}@${json.version}`);
  const cache = `--cache=${join(temporary, 'cache', name)}`;
  await run('npm', ['install', '--no-audit', '--no-fund', cache, ...wanted], { cwd: folder });
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: folder });
  await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: folder,
  });
  return join(folder, 'dist');
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

let registry;
let browser;
try {
  registry = await startRegistry(join(temporary, 'registry'));
  await publish(registry);
  browser = await launch('chromium');
  for (const name of applications) {
    const found = Object.entries(await results(browser, await build(name, registry)));
    const failed = found.filter(([, holds]) => !holds).map(([check]) => check);
    console.log(
      `${name}  ${found.length - failed.length} of ${CHECKS}${failed.map((check) => `\n  ✗ ${check}`).join('')}`,
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
