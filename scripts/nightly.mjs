// What is too long for every change: more cases, all engines, every framework. It ends with a table of all steps, and the last
// line has their sum.
//   npm run nightly
//   npm run nightly -- --only rows,mounts     some of them, by name or group (what they need is built first)
import { join } from 'node:path';
import { browserNodeTest } from './lib/node-test.mjs';
import { main } from './lib/steps.mjs';

const browserTests = (files, ...options) => ['web-test-runner', ...options, `--files "${files}"`].join(' ');

/** @type {import('./lib/steps.mjs').Step[]} */
const steps = [
  { name: 'build', run: 'turbo run build --output-logs errors-only' },
  { name: 'storybook', needs: 'build', run: 'npm run -s build-storybook --workspace @offprint/storybook' },
  {
    name: '500 rows of random items, in three engines',
    group: 'rows',
    needs: 'build',
    alone: true,
    counts: 'browser.json',
    env: { OFFPRINT_CASES: '500' },
    minutes: 60,
    run: browserTests('packages/*/test/*.property.test.ts'),
  },
  {
    name: '10,000 mounts of each element',
    group: 'mounts',
    needs: 'build',
    alone: true,
    counts: 'browser.json',
    env: { OFFPRINT_CASES: '10000' },
    minutes: 30,
    run: browserTests('packages/*/test/*.lifetime.test.ts', '--engine=chromium'),
  },
  {
    name: 'security, in three engines',
    group: 'security',
    needs: 'build',
    alone: true,
    counts: 'security.json',
    env: { OFFPRINT_CASES: '100', OFFPRINT_ENGINES: 'all' },
    minutes: 30,
    run: browserNodeTest('security.json', 'tests/security/*.test.ts'),
  },
  {
    name: 'pictures of all stories',
    group: 'visual',
    needs: 'storybook',
    alone: true,
    run: 'node --import @offprint/testing/register apps/storybook/visual/run.ts',
  },
  {
    name: 'consumers of all frameworks',
    group: 'consumers',
    needs: 'build',
    alone: true,
    minutes: 30,
    run: 'node --run consumers -- --all',
  },
  {
    name: 'consumers that render on a server',
    group: 'consumers',
    needs: 'build',
    alone: true,
    minutes: 30,
    run: 'node --run consumers:server',
  },
  { name: 'three lines of Node', group: 'nodes', needs: 'build', alone: true, run: 'node --run nodes' },
  {
    name: 'a release, rehearsed',
    group: 'release',
    needs: 'build',
    alone: true,
    minutes: 15,
    run: 'node --run release:rehearse',
  },
];

await main(steps, join(import.meta.dirname, '..'), { table: true });
