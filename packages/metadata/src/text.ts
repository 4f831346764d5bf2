/** Names of entities, each with its character behind it; accented letters (`&eacute;`) need no entry. */
const SYMBOLS =
  ' amp& lt< gt> quot" apos\' nbsp\xa0 shy\xad ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» ' +
  'hellip… bull• middot· euro€ pound£ sect§ copy© reg® trade™ deg° times× szligß aeligæ AEligÆ oeligœ oslashø OslashØ';
/** Names of accents, each with its combining character behind it. */
const ACCENTS = ' grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a caron\u030c cedil\u0327';

/** The character that stands behind a name in a table. */
const behind = (table: string, name: string): string => table.split(` ${name}`)[1]?.match(/^[^a-z]/)?.[0] ?? '';

function decode(entity: string, number: string | undefined, letter: string, rest: string): string {
  if (!number)
    return (
      behind(SYMBOLS, letter + rest) ||
      (behind(ACCENTS, rest) && (letter + behind(ACCENTS, rest)).normalize()) ||
      entity
    );
  const code = Number(`0${number}`);
  // Old editors wrote the quotes of Windows as `&#146;`, and HTML reads them so.
  // Source: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
  return code < 256 ? new TextDecoder('windows-1252').decode(Uint8Array.of(code)) : String.fromCodePoint(code);
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
    .replace(/[\p{Cc}\p{Cs}]/gu, (control) => (control.trim() ? '' : ' '))
    .replace(/<+(?:[a-z!/?][^>]*>?)?/gi, (run) =>
      run.endsWith('>') ? (/^<+\/?(?:br|p|div|li|h\d)\b/i.test(run) ? ' ' : '') : run,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain text of a format that writes HTML into its strings: entities are decoded, once, then tags removed. */
export function textOfMarkup(markup: string): string {
  return plainText(markup.replace(/&(?:#(x[\da-f]{1,5}|\d{1,6});?|([a-z])([a-z]{1,5});)/gi, decode));
}
