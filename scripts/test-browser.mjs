// The browser tests alone, for work on one element:
//   npm run test:browser -- --engine chromium --files 'packages/analysis-card/test/*.test.ts'
//   npm run test:browser -- --engine firefox,webkit --watch
// Tests that render on the server use the built packages: run "npm run build" after a change of an element.
import process from 'node:process';
import { runBrowsers } from './lib/runner.mjs';

const args = process.argv.slice(2);
const engine = args.indexOf('--engine');
// The runner takes the word after an option it does not know for a test file: it must see one word.
if (engine >= 0) args.splice(engine, 2, `--engine=${args[engine + 1]}`);

runBrowsers('web-test-runner', args, { shell: process.platform === 'win32' });
