import type { Configuration } from './configuration.js';
import { linkAddress, type SnippetFacts } from './snippet.js';
import { attributesText, tidy } from './text.js';

/** How the script tag loads, beside its address. */
export interface ScriptFacts {
  readonly address: string;
  /** SHA-384 as `integrity` takes it, of the address that never changes. */
  readonly integrity?: string | undefined;
  readonly consent: boolean;
  /** Publishers that marked text and links may name. */
  readonly origins: readonly string[];
}

/** What a page asks for because of a snippet. */
export interface Requests {
  readonly script: string;
  readonly data: readonly string[];
  readonly pictures: readonly string[];
}

export function originOf(address: string): string | undefined {
  try {
    const { origin, protocol } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

const originsOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.map(originOf).filter((origin) => origin !== undefined)),
];

/** Attributes that hold one address: the loader asks whether their origin is allowed. */
const ADDRESS = /(?:^|-)(?:src|href|image|cover)$/;

/** Origins that `data-origins` has to name: none where a page holds the tag itself, nor the script's own. */
export function originsToAllow(facts: SnippetFacts, script: string): string[] {
  if (facts.form === 'element') return [];
  const addresses = [...facts.attributes].filter(([name]) => ADDRESS.test(name)).map(([, value]) => value);
  return originsOf([...addresses, linkAddress(facts)]).filter((origin) => origin !== originOf(script));
}

/** `/1/offprint.js` as `/1.0.0/offprint.js`: the folder before the file. Another address is taken as it is. */
export const pinnedAddress = (address: string, version: string): string =>
  tidy(address).replace(/\/\d+(\/[^/?#]+)$/, `/${version}$1`);

/** The script tag, on one line. */
export function scriptTag({ address, consent, integrity, origins }: ScriptFacts): string {
  const attributes: [string, string][] = [['async', '']];
  if (integrity) attributes.push(['crossorigin', ''], ['integrity', integrity]);
  attributes.push(['src', tidy(address)]);
  if (origins.length > 0) attributes.push(['data-origins', origins.join(' ')]);
  if (consent) attributes.push(['data-consent', '']);
  return `<script${attributesText(attributes)}></script>`;
}

/** What a page's Content Security Policy has to list for a snippet, and no more. */
export function policy({ data, pictures, script }: Requests): string {
  const directives = { 'script-src': [script], 'connect-src': data, 'img-src': pictures };
  return Object.entries(directives)
    .map(([name, addresses]) => [name, ...originsOf(addresses)])
    .filter(({ length }) => length > 1)
    .map((words) => words.join(' '))
    .join('; ');
}

/** Where the script tag goes, in the words of who has to put it there. */
export const SCRIPT_PLACE: Record<Configuration['form'], string> = {
  element: 'Once on the page, anywhere: before the first element, or in the head.',
  marked:
    'Once in the theme or the template, by an administrator, or through a tag manager. Authors paste only the quote.',
  link: 'Once in the theme or the template, by an administrator, or through a tag manager. Authors paste only the link.',
  unknown:
    'Once in the theme or the template, by an administrator, or through a tag manager. Authors paste only the link.',
};
