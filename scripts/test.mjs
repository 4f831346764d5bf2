// Every check of the repository, one after the other: npm test, and CI. The last line holds the numbers.
//   npm test -- --only browser,node    some of them, by name or group (what they need is built first)
import { join } from 'node:path';
import process from 'node:process';
import { nodeTest } from './lib/node-test.mjs';
import { main } from './lib/steps.mjs';

const root = join(import.meta.dirname, '..');
process.env.TURBO_TELEMETRY_DISABLED = '1';
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

/** @type {import('./lib/steps.mjs').Step[]} */
const steps = [
  { name: 'lock file', group: 'static', run: 'node scripts/check-lockfile.mjs' },
  { name: 'build', run: 'turbo run build --output-logs errors-only' },
  { name: 'format', group: 'static', run: 'prettier --check --log-level warn .' },
  { name: 'layers', group: 'static', run: 'node --run layers' },
  { name: 'lint', group: 'static', needs: 'build', run: 'node --run lint' },
  {
    name: 'styles',
    group: 'static',
    needs: 'build',
    run: 'stylelint "packages/*/src/**/*.{ts,css}" "packages/tokens/dist/*.css"',
  },
  { name: 'templates', group: 'static', needs: 'build', run: 'node --run lint:templates' },
  { name: 'manifests', group: 'static', needs: 'build', run: 'node --run check:manifest' },
  { name: 'types of the tests', group: 'types', needs: 'build', run: 'tsc -p tsconfig.tests.json' },
  { name: 'types of the test tools', group: 'types', needs: 'build', run: 'tsc -p packages/testing' },
  { name: 'types of the partner site', group: 'types', needs: 'build', run: 'tsc -p apps/partner-site' },
  { name: 'sizes', group: 'packages', needs: 'build', run: 'node scripts/size.mjs' },
  { name: 'packages', group: 'packages', needs: 'build', run: 'node scripts/check-packages.mjs' },
  {
    name: 'node tests',
    group: 'node',
    needs: 'build',
    counts: 'node.json',
    run: nodeTest(
      'node.json',
      'packages/{metadata,tokens}/test/**/*.test.ts',
      '{packages,apps}/*/test/**/*.node.test.ts',
    ),
  },
  {
    name: 'repository tests',
    group: 'node',
    needs: 'build',
    counts: 'repository.json',
    run: nodeTest('repository.json', 'tests/*.node.test.ts'),
  },
  { name: 'consumers', needs: 'build', alone: true, run: 'node --run consumers' },
  { name: 'storybook', needs: 'build', run: 'npm run -s build-storybook --workspace @offprint/storybook' },
  {
    name: 'browser tests',
    group: 'browser',
    needs: 'build',
    counts: 'browser.json',
    alone: true,
    run: 'web-test-runner',
  },
  // The longest first: two of these run side by side, and wait for their browsers in turn.
  {
    name: 'stories',
    group: 'e2e',
    needs: 'storybook',
    counts: 'stories.json',
    run: nodeTest('stories.json', 'apps/storybook/test/!(*.node).test.ts'),
  },
  {
    name: 'end to end',
    group: 'e2e',
    needs: 'build',
    counts: 'e2e.json',
    run: nodeTest('e2e.json', 'tests/e2e/*.test.ts'),
  },
  {
    name: 'hosts',
    group: 'e2e',
    needs: 'build',
    counts: 'hosts.json',
    run: nodeTest('hosts.json', 'tests/hosts/hosts.test.ts'),
  },
  {
    name: 'security',
    group: 'e2e',
    needs: 'build',
    counts: 'security.json',
    run: nodeTest('security.json', 'tests/security/*.test.ts'),
  },
];

await main(steps, root);
