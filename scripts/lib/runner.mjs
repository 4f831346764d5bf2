import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program that starts browsers, and ends as it does.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runBrowsers(program, args, options) {
  const runner = spawn(program, args, { stdio: 'inherit', ...options });
  // Whoever ends the script means the browsers.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => runner.kill(signal));
  runner.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
