/**
 * Imports modules in the given order. A name that is only known at run time cannot be resolved by the page: the test
 * server answers with a module that imports it (runner/module-plugin.ts).
 */
export async function loadModules(modules: readonly string[]): Promise<void> {
  for (const specifier of modules) {
    await import(`/__offprint__/module.js?specifier=${encodeURIComponent(specifier)}`);
  }
}
