// Packs clean copies of packages, as a release does, and unpacks them where they can be looked at.
import { execFile } from 'node:child_process';
import { cpSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { makePublishable } from './publishable.mjs';

const run = promisify(execFile);

// Inside an npm script npm says where it is; `npm` alone is not a program on Windows.
function npm(args, cwd) {
  const cli = process.env.npm_execpath;
  const env = { ...process.env, npm_config_loglevel: 'error' };
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { cwd, env });
  return run('npm', args, { cwd, env, shell: process.platform === 'win32' });
}

/**
 * @param {string} path folder of the package
 * @param {string} destination folder for the tarball and for the unpacked package
 * @returns {Promise<{ tarball: string, folder: string }>} absolute paths
 */
export async function pack(path, destination) {
  const target = join(destination, basename(path));
  const copy = join(target, 'copy');
  const skip = new Set(['node_modules', 'test', 'stories', '.turbo']);
  cpSync(path, copy, { filter: (file) => !skip.has(basename(file)), recursive: true });
  await makePublishable(copy, join(path, '../..'));
  await npm(['pack', '--pack-destination', target], copy);
  const file = readdirSync(target).find((name) => name.endsWith('.tgz'));
  // A relative name: on Windows tar takes `C:` for a host.
  await run('tar', ['-xzf', file], { cwd: target });
  const folder = join(target, 'unpacked');
  renameSync(join(target, 'package'), folder);
  return { tarball: join(target, file), folder };
}
