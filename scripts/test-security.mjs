// The tests of hostile texts, filters and servers in every engine, which takes minutes: npm test runs them in Chromium.
//   npm run test:security
//   OFFPRINT_PAYLOADS=more.txt npm run test:security     with each line of a file as a further hostile text
import process from 'node:process';
import { runBrowsers } from './lib/runner.mjs';

process.env.OFFPRINT_ENGINES = 'all';
runBrowsers(process.execPath, [
  '--import',
  '@offprint/testing/register',
  '--test',
  '--test-concurrency=1',
  'tests/security/*.test.ts',
]);
