/** The named entities that real headlines hold; the numeric ones need no table. */
const ENTITIES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp& lt< gt> quot" apos\' nbsp\xa0 shy\xad ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ' +
    'hellip… bull• middot· euro€ pound£ sect§ copy© reg® trade™ deg° times× auml\xe4 ouml\xf6 uuml\xfc Auml\xc4 ' +
    'Ouml\xd6 Uuml\xdc szlig\xdf eacute\xe9 egrave\xe8 ecirc\xea agrave\xe0 acirc\xe2 ccedil\xe7 ocirc\xf4 icirc\xee ' +
    'aacute\xe1 iacute\xed oacute\xf3 uacute\xfa ntilde\xf1'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

function decode(match: string, name: string): string {
  if (name[0] !== '#') return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : match;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/**
 * Text without markup: tags and control characters removed, white space collapsed, marks of direction kept.
 *
 * A tag's removal never makes a new tag, so the result is the same when it is read again; the time is linear.
 */
export function plainText(text: string): string {
  // Up to the last `>` each `<` finds its end; beyond it none does, and looking for it from each would be quadratic.
  const end = text.lastIndexOf('>') + 1;
  const head = text
    .slice(0, end)
    .replace(/<[a-z/!?][^>]*>/gi, (_, at: number) => (/[<>/!?]/.test(text[at - 1] ?? '') ? ' ' : ''));
  return (
    (head + text.slice(end))
      // eslint-disable-next-line no-control-regex -- they are what is removed
      .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Text of a format that writes HTML into its strings: entities are decoded once, then tags removed. */
export function textOfMarkup(markup: string): string {
  return plainText(markup.replace(/&(#x?[\da-f]{1,7}|[a-z]{2,8});/gi, decode));
}
