// Installs, type-checks and builds one application, as a stranger does.
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/release/run.mjs';

const root = join(import.meta.dirname, '../..');

/** Files that all applications have in common, and where they lie in each. */
const SHARED = { 'checks.ts': 'src/checks.ts', 'packages.ts': 'src/packages.ts' };

/** Runs a tool of the application, else that of the repository. */
function tool(folder, [file, ...args]) {
  const own = join(folder, 'node_modules', file);
  const path = existsSync(own) ? own : join(root, 'node_modules', file);
  return run(process.execPath, [path, ...args], { cwd: folder });
}

/**
 * @param {import('./consumers.mjs').Consumer} consumer
 * @param {{ folder: string, npmrc: string, packages: string[] }} place an empty folder, and what to install there
 */
export async function install({ name }, { folder, npmrc, packages }) {
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  for (const [from, to] of Object.entries(SHARED)) cpSync(join(import.meta.dirname, from), join(folder, to));
  writeFileSync(join(folder, '.npmrc'), npmrc);
  // The versions here are published anew each time: a cache that outlives the run would hold those of the last one.
  const args = ['install', '--no-audit', '--no-fund', `--cache=${join(folder, '../cache', name)}`];
  await run('npm', [...args, ...packages], { cwd: folder });
}

export const checkTypes = ({ types }, folder) => tool(folder, types);

/** @returns {Promise<string>} the folder of what was built */
export async function build({ build: command, output }, folder) {
  await tool(folder, command);
  return join(folder, output);
}
