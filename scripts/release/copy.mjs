// A copy of the repository that a release can be tried on: what git knows, as it is now, with the tools of the original.
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPackages } from '../lib/packages.mjs';
import { run } from './run.mjs';

/**
 * @param {string} root
 * @param {string} copy a folder that is not there yet
 */
export async function copyRepository(root, copy) {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of listed.split('\0').filter(Boolean)) {
    // A file that is deleted but not committed yet is still listed.
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkTools(root, copy);
  // Changelogs name the commit that brought a changeset.
  await run('git', ['init', '--quiet', '--initial-branch=main'], { cwd: copy });
  await run('git', ['add', '--all'], { cwd: copy });
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost'];
  await run('git', [...author, 'commit', '--quiet', '--no-verify', '--message=State of the rehearsal'], { cwd: copy });
}

/** All installed packages as links, but our own from the copy: one link for the whole folder would build the original. */
function linkTools(root, copy) {
  const from = join(root, 'node_modules');
  const to = join(copy, 'node_modules');
  mkdirSync(join(to, '@offprint'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@offprint' && name !== '.cache') symlinkSync(join(from, name), join(to, name), 'junction');
  }
  for (const { name, path } of readPackages(copy)) symlinkSync(path, join(to, '@offprint', name), 'junction');
}
