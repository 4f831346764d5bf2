import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { SsrProcess } from './ssr-process.ts';

/** Server rendering for tests: `ssrRender()` and `hydratedFixtures()` on their side. */
export function ssrPlugin(root: string): TestRunnerPlugin<{ modules: string[]; markup: string }> {
  let current: SsrProcess | undefined;
  let builtAt = 0;

  /** When the packages were built last: a process keeps the modules that it has loaded. */
  function lastBuild(): number {
    const stamps = globSync('packages/*/dist/.tsbuildinfo', { cwd: root });
    return Math.max(0, ...stamps.map((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0));
  }

  function upToDate(): SsrProcess {
    const latest = lastBuild();
    if (current && latest === builtAt && current.alive) return current;
    current?.retire();
    builtAt = latest;
    current = new SsrProcess();
    return current;
  }

  /** Packages go by their name, so that their build is taken; a module of a test goes by its path on the test server. */
  function locate(specifier: string): string {
    return specifier.startsWith('/') ? pathToFileURL(join(root, specifier)).href : specifier;
  }

  return {
    name: 'offprint-ssr',
    serverStop() {
      current?.retire();
    },
    async executeCommand({ command, payload }) {
      if (command !== 'offprint:ssr' || !payload) return undefined;
      return upToDate().render(payload.modules.map(locate), payload.markup);
    },
  };
}
