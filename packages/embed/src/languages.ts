import { setOffprintStrings, setStringsLoader } from '@offprint/element';
import { isLanguage, lazy } from './lazy.js';

/** Fetches a language when an element meets it: a file of plain words beside the script. Without it the words stay English. */
export function loadLanguages(): void {
  setStringsLoader(async (language) => {
    if (!isLanguage(language)) return;
    const { default: strings } = (await lazy(language)) as { default: Record<string, unknown> };
    setOffprintStrings(language, strings);
  });
}
