// The packages of the workspace on a registry of their own, and applications that are installed from there.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../scripts/lib/pack.mjs';
import { publicPackages } from '../../scripts/lib/packages.mjs';
import { startRegistry } from '../../scripts/release/registry.mjs';
import { run } from '../../scripts/release/run.mjs';

const root = join(import.meta.dirname, '../..');

/**
 * Copies `files` (where each goes, and which it is) and the application of that name over them, installs what it depends on
 * and all our packages, and answers with its folder.
 *
 * @callback Install
 * @param {string} name
 * @param {Record<string, string>} files
 * @returns {Promise<string>}
 */

/**
 * Publishes all public packages, as they are built, on a registry on loopback, which is there while the work takes. What the
 * work rejects with is printed, and fails the process.
 *
 * @param {(install: Install) => Promise<void>} work
 */
export async function withPublished(work) {
  const temporary = mkdtempSync(join(tmpdir(), 'offprint-consumers-'));
  let published;
  try {
    published = await publishAll(temporary);
    await work(published.install);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    published?.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function publishAll(temporary) {
  const registry = await startRegistry(join(temporary, 'registry'));
  const packages = publicPackages(root);
  const userconfig = join(temporary, 'npmrc');
  writeFileSync(userconfig, registry.npmrc);
  const env = { npm_config_userconfig: userconfig, npm_config_registry: registry.url };
  await Promise.all(
    packages.map(async ({ path }) => {
      const { tarball } = await pack(path, join(temporary, 'packed'));
      await run('npm', ['publish', '--silent', tarball], { cwd: root, env });
    }),
  );
  const wanted = packages.map(({ json }) => `${json.name}@${json.version}`);

  async function install(name, files) {
    const folder = join(temporary, name);
    for (const [to, from] of Object.entries(files)) cpSync(join(import.meta.dirname, from), join(folder, to));
    cpSync(join(import.meta.dirname, name), folder, { recursive: true });
    writeFileSync(join(folder, '.npmrc'), registry.npmrc);
    // The versions here are published anew each time: a cache that outlives the run would hold those of the last one.
    const cache = `--cache=${join(temporary, 'cache', name)}`;
    await run('npm', ['install', '--no-audit', '--no-fund', cache, ...wanted], { cwd: folder });
    return folder;
  }

  return { install, stop: registry.stop };
}
