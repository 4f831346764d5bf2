// The tests of hostile texts, filters and servers in every engine, which takes minutes: npm test runs them in Chromium.
//   npm run test:security
//   OFFPRINT_PAYLOADS=more.txt npm run test:security     with each line of a file as a further hostile text
import { spawn } from 'node:child_process';
import process from 'node:process';

const runner = spawn(
  process.execPath,
  ['--import', '@offprint/testing/register', '--test', '--test-concurrency=1', 'tests/security/*.test.ts'],
  { stdio: 'inherit', env: { ...process.env, OFFPRINT_ENGINES: 'all' } },
);
// Whoever ends this script means the browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => runner.kill(signal));
runner.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
