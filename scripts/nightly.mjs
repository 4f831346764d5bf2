// What is too long for every change: more cases, all engines, every framework. Each line has its numbers, the last their sum.
//   npm run nightly
import { join } from 'node:path';
import process from 'node:process';
import { browserNodeTest } from './lib/node-test.mjs';
import { closingLine, runSteps } from './lib/steps.mjs';

const browserTests = (files, ...options) => ['web-test-runner', ...options, `--files "${files}"`].join(' ');

/** @type {import('./lib/steps.mjs').Step[]} */
const steps = [
  { name: 'build', run: 'turbo run build --output-logs errors-only' },
  { name: 'storybook', needs: 'build', run: 'npm run -s build-storybook --workspace @offprint/storybook' },
  {
    name: '500 rows of random items, in three engines',
    needs: 'build',
    alone: true,
    counts: 'browser.json',
    env: { OFFPRINT_CASES: '500' },
    minutes: 60,
    run: browserTests('packages/*/test/*.property.test.ts'),
  },
  {
    name: '10,000 mounts of each element',
    needs: 'build',
    alone: true,
    counts: 'browser.json',
    env: { OFFPRINT_CASES: '10000' },
    minutes: 30,
    run: browserTests('packages/*/test/*.lifetime.test.ts', '--engine=chromium'),
  },
  {
    name: 'security, in three engines',
    needs: 'build',
    alone: true,
    counts: 'security.json',
    env: { OFFPRINT_ENGINES: 'all' },
    minutes: 30,
    run: browserNodeTest('security.json', 'tests/security/*.test.ts'),
  },
  {
    name: 'pictures of all stories',
    needs: 'storybook',
    alone: true,
    run: 'node --import @offprint/testing/register apps/storybook/visual/run.ts',
  },
  {
    name: 'consumers of all frameworks',
    needs: 'build',
    alone: true,
    minutes: 30,
    run: 'node --run consumers -- --all',
  },
  {
    name: 'consumers that render on a server',
    needs: 'build',
    alone: true,
    minutes: 30,
    run: 'node --run consumers:server',
  },
  { name: 'three lines of Node', needs: 'build', alone: true, run: 'node --run nodes' },
  { name: 'a release, rehearsed', needs: 'build', alone: true, minutes: 15, run: 'node --run release:rehearse' },
];

const counts = await runSteps(steps, join(import.meta.dirname, '..'));
console.log(closingLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
