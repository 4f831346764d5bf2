import { setOffprintStrings, setStringsLoader } from '@offprint/element';

declare const __LANGUAGES__: readonly string[];

/**
 * Fetches a language when an element meets it: a file of plain words beside the script.
 *
 * The address is absolute: Chromium refuses a relative `import()` of a classic script from another origin.
 */
export function loadLanguagesFrom(base: string): void {
  setStringsLoader(async (language) => {
    if (!__LANGUAGES__.includes(language)) return;
    const url = new URL(`offprint-${language}.js`, new URL(base, document.baseURI)).href;
    const { default: strings } = (await import(/* @vite-ignore */ url)) as { default: Record<string, unknown> };
    setOffprintStrings(language, strings);
  });
}
