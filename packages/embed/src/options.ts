import { safeUrl } from '@offprint/metadata/json.js';

/** What a snippet says, before anybody has asked whether it may. */
export interface Options {
  /** `card`, `summary`, `related` or `banner`, if its author spelled it right. */
  readonly widget: string;
  /** Attributes of the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** A word that an editor put in quotes of its own. Sentences keep theirs. */
const QUOTED = /^["'“”„«»‘’″]+([^\s"'“”„«»‘’″]+)["'“”„«»‘’″]+$/;

/** Undoes what editors do to values: spaces around, quotes that are curly, ampersands that were escaped twice. */
export const clean = (value: string): string =>
  value
    .trim()
    .replace(QUOTED, '$1')
    .replace(/&(?:amp;)+/gi, '&');

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const options = (widget: string, pairs: Iterable<readonly [name: string, value: string]>): Options => ({
  widget: clean(widget).toLowerCase(),
  attributes: new Map([...pairs].map(([name, value]) => [name.trim().toLowerCase(), clean(value)])),
});

/**
 * Reads the end of a link, `#offprint=card;theme=dark`. An editor may have encoded all of it, or only its values.
 *
 * @returns Undefined for a link that asks for nothing.
 */
export function optionsOfLink(address: string): Options | undefined {
  const raw = clean(address).split('#').slice(1).join('#');
  const [first = ['', ''], ...others] = (raw.includes('=') ? raw : decode(raw)).split(';').map((part) => {
    const [name = '', ...value] = part.split('=');
    return [decode(name), decode(value.join('='))] as const;
  });
  return /^\s*offprint\s*$/i.test(first[0]) ? options(first[1], others) : undefined;
}

/** Reads `data-offprint="card" data-offprint-theme="dark"` or `class="offprint-card"`. */
export function optionsOfMark(element: Element): Options {
  const prefix = 'data-offprint-';
  const [, named = ''] = /(?:^|\s)offprint-(\S+)/i.exec(element.className) ?? [];
  return options(
    element.getAttribute('data-offprint') || named,
    [...element.attributes]
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, value }) => [name.slice(prefix.length), value]),
  );
}

/** Attributes that hold one address, which a page would ask for or lead to. */
const ADDRESS = /(?:^|-)(?:src|href|image|cover)$/;

/**
 * What of a snippet the element may get: its language and attributes that it has, addresses absolute and http(s). A list of pictures
 * (`image-srcset`) holds many addresses and is left out.
 *
 * @param base - The link of the snippet, against which its addresses are read.
 */
export function attributesFor(
  { attributes }: Options,
  observed: readonly string[],
  base: string,
): ReadonlyMap<string, string> {
  const allowed = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (![...observed, 'lang'].includes(name) || name.endsWith('srcset')) continue;
    const kept = ADDRESS.test(name) ? safeUrl(value, base) : value;
    if (kept !== undefined) allowed.set(name, kept);
  }
  return allowed;
}

/** The addresses among attributes. */
export const addressesOf = (attributes: ReadonlyMap<string, string>): string[] =>
  [...attributes].filter(([name]) => ADDRESS.test(name)).map(([, value]) => value);
