import { base } from './guard.js';

/**
 * Imports a file that lies beside the script. The build writes this for every `import()` of our sources, which one
 * classic file cannot hold.
 *
 * The address is absolute: Chromium refuses a relative `import()` of a classic script from another origin.
 *
 * @throws Also where the place of the script is not known.
 */
export const lazy = async (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`offprint-${file}.js`, new URL(base || 'about:blank', document.baseURI)).href);
