/** Names of entities, in the order of their characters; those of accents make a letter of the one before them. */
const NAMES = (
  'amp lt gt quot apos nbsp shy ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo hellip bull middot euro ' +
  'pound sect copy reg trade deg times szlig aelig oelig oslash grave acute circ tilde uml ring caron cedil'
).split(' ');
const CHARACTERS = '&<>"\'\xa0\xad–—‘’‚“”„«»…•·€£§©®™°×ßæœø\u0300\u0301\u0302\u0303\u0308\u030a\u030c\u0327';
const FIRST_ACCENT = 32;

function decode(entity: string, number: string | undefined, name: string): string {
  if (number) {
    const code = +`0${number}`;
    // From 128 to 159: old editors wrote the quotes of Windows as `&#146;`, and HTML reads them so.
    // Source: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
    return code >> 5 === 4 ? new TextDecoder('windows-1252').decode(Uint8Array.of(code)) : String.fromCodePoint(code);
  }
  const symbol = CHARACTERS[NAMES.indexOf(name)];
  const accent = CHARACTERS[NAMES.indexOf(name.slice(1), FIRST_ACCENT)];
  return symbol ?? (accent ? (name[0] + accent).normalize() : entity);
}

/**
 * Text without markup: tags, control characters and halves of surrogate pairs removed, white space collapsed, marks of
 * direction kept. A `<` that begins no closed tag is text (`p < 0.05`).
 *
 * Reading the result again changes nothing: the `<`s before a tag go with it, so that no removal makes a new tag. The
 * time is linear, as every match runs to the next `>` and is never tried again from within.
 */
export function plainText(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]|\p{Cs}/gu, '')
    .replace(/<+(?:[a-z!/?][^>]*>?)?/gi, (run) =>
      run.endsWith('>') ? (/^<+\/?(?:br|p|div|li|h\d)\b/i.test(run) ? ' ' : '') : run,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain text of a format that writes HTML into its strings: entities are decoded, once, then tags removed. */
export const textOfMarkup = (markup: string): string =>
  plainText(markup.replace(/&(?:#(x[\da-f]{1,5}|\d{1,6});?|([a-z]{2,6});)/gi, decode));

/** Summaries as content systems write them, without the style sheets and scripts in them. One that has no end is text. */
export const withoutScripts = (markup: string): string =>
  markup
    .split(/(?=<\/?s(?:cript|tyle))/i)
    .filter((part, index, parts) => !/^<s/i.test(part) || parts[index + 1]?.[1] !== '/')
    .join('');
