import { fileURLToPath } from 'node:url';
import type { TestRunnerConfig } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import getPort from 'get-port';
import { dataServer } from './data-plugin.ts';
import { devtoolsPlugin } from './devtools-plugin.ts';
import { keyboardPlugin } from './keyboard-plugin.ts';
import { modulePlugin } from './module-plugin.ts';
import { createLaunchers } from './launchers.ts';
import { enginesFromCommandLine } from './options.ts';
import { reporter } from './reporter.ts';
import { ssrPlugin } from './ssr-plugin.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The configuration of the browser tests: every `*.test.ts` of a package that is not a Node test, in three engines. */
export async function createConfig(): Promise<TestRunnerConfig> {
  const data = dataServer();
  return {
    rootDir: root,
    hostname: '127.0.0.1',
    // The runner's own choice starts at 8000: two runs that start together would both take that.
    port: await getPort({ host: '127.0.0.1' }),
    files: [
      'packages/*/test/**/*.test.ts',
      '!packages/*/test/**/*.node.test.ts',
      '!packages/{metadata,tokens,embed}/**',
    ],
    browsers: createLaunchers(enginesFromCommandLine()),
    // One page per engine at a time: focus, keys and animation frames belong to the page in front.
    concurrency: 1,
    // More than two cores carry: an engine waits for frames and drivers a third of its time.
    concurrentBrowsers: 3,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    // For one file. More cases take longer; the step that asks for them has a limit of its own (scripts/nightly.mjs).
    testsFinishTimeout: process.env['OFFPRINT_CASES'] ? 60 * 60_000 : 120_000,
    // The condition leads to the siblings' sources: no test ever sees a stale build of another package.
    nodeResolve: { exportConditions: ['@offprint/source', 'development', 'browser'] },
    middleware: [data.middleware],
    plugins: [
      modulePlugin(),
      data.plugin,
      devtoolsPlugin(),
      keyboardPlugin(),
      ssrPlugin(root),
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: `${root}tsconfig.base.json`,
        // How much a property test tries, and from which seed (client/random.ts).
        define: {
          __OFFPRINT_CASES__: JSON.stringify(process.env['OFFPRINT_CASES'] ?? ''),
          __OFFPRINT_SEED__: JSON.stringify(process.env['OFFPRINT_SEED'] ?? ''),
        },
      }),
    ],
    testFramework: { config: { timeout: '10000' } },
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: [reporter()],
  };
}
