import type { TestRunnerPlugin } from '@web/test-runner-core';

/** Answers for `/__offprint__/module.js?specifier=x` with a module that imports x; the other plugins then resolve x. */
export function modulePlugin(): TestRunnerPlugin {
  return {
    name: 'offprint-module',
    serve({ path, query }) {
      if (path !== '/__offprint__/module.js') return;
      return {
        body: `import ${JSON.stringify(query['specifier'])};`,
        type: 'js',
        headers: { 'cache-control': 'no-store' },
      };
    },
  };
}
