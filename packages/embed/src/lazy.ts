import { base, script } from './place.js';

/** SHA-256 of each lazy file by its name, in base64. */
declare const __FILES__: Readonly<Record<string, string>>;
/** Where the lazy files lie, relative to the script: `../1.4.2/`. */
declare const __FOLDER__: string;

const files = __FILES__;

/** True for the words of a language: the files that are named by two letters, all others have longer names. */
export const isLanguage = (name: string): boolean => name.length < 3 && name in files;

/** By name, one `?` for each failure: browsers remember a module that failed, and would not ask for that address again. */
const failures = new Map<string, string>();

/**
 * Imports a lazy file. The build writes this for every `import()` of our sources, which one classic file cannot hold.
 *
 * The address is absolute: Chromium refuses a relative `import()` of a classic script from another origin. The link before
 * it carries the hash that `import()` has no place for: Chromium and Firefox then refuse any other content.
 *
 * @throws Also where the place of the script is not known, or the content is refused.
 */
export async function lazy(name: string): Promise<unknown> {
  const hash = files[name]!;
  const failed = failures.get(name) ?? '';
  const file = `${__FOLDER__}offprint-${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js${failed}`;
  const { href } = new URL(file, new URL(base || 'about:blank', document.baseURI));
  const link = Object.assign(document.createElement('link'), {
    crossOrigin: '',
    integrity: `sha256-${hash}`,
    nonce: script?.nonce ?? '',
    referrerPolicy: 'strict-origin',
    rel: 'modulepreload',
    href,
  });
  document.documentElement.append(link);
  try {
    return await import(/* @vite-ignore */ href);
  } catch (error) {
    failures.set(name, `${failed}?`);
    throw error;
  } finally {
    link.remove();
  }
}
