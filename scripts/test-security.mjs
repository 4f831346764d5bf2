// The tests of hostile texts, filters and servers in every engine, which takes minutes: npm test runs them in Chromium.
//   npm run test:security
//   npm run test:security -- --engine firefox,webkit payloads       in some engines, some of the files
//   npm run test:security -- --share 2/5 payloads                   with one of five parts of the hostile texts
//   OFFPRINT_PAYLOADS=more.txt npm run test:security                with each line of a file as a further hostile text
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runBrowsers } from './lib/runner.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', default: 'all' }, share: { type: 'string', default: '1/1' } },
});
const files = positionals.length > 0 ? positionals : ['*'];

runBrowsers(
  process.execPath,
  [
    '--import',
    '@offprint/testing/register',
    '--test',
    '--test-concurrency=1',
    ...files.map((name) => `tests/security/${name}.test.ts`),
  ],
  { env: { ...process.env, OFFPRINT_ENGINES: values.engine, OFFPRINT_SHARE: values.share } },
);
