// Packs packages as `npm publish` would, and unpacks them where they can be looked at.
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

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
  const target = join(destination, relative(join(path, '..'), path));
  mkdirSync(target, { recursive: true });
  await npm(['pack', '--pack-destination', target], path);
  const file = readdirSync(target).find((name) => name.endsWith('.tgz'));
  // A relative name: on Windows tar takes `C:` for a host.
  await run('tar', ['-xzf', file], { cwd: target });
  const folder = join(target, 'unpacked');
  renameSync(join(target, 'package'), folder);
  return { tarball: join(target, file), folder };
}

/** All files below a folder with their sizes, with forward slashes, in alphabetical order. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
