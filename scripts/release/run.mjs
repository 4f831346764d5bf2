// Runs a program and answers with what it printed; on failure the error carries all of it.
import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const TIMEOUT = 5 * 60_000;

/** @param {{ cwd: string, env?: Record<string, string> }} options `env` is added to that of the process */
export async function run(program, args, { cwd, env = {} }) {
  // npm and the tools it starts must meet the Node of the repository.
  const path = [join(cwd, 'node_modules', '.bin'), dirnameOfNode, process.env.PATH].join(delimiter);
  try {
    const { stdout } = await execute(program, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', PATH: path, ...env },
      maxBuffer: 1e8,
      timeout: TIMEOUT,
      shell: process.platform === 'win32' && program === 'npm',
    });
    return stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr || error.message}`, { cause: error });
  }
}

const dirnameOfNode = join(process.execPath, '..');
