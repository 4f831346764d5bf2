/** One line of well-formed text: some editors make paragraphs of line breaks, and no address holds half a character. */
export const tidy = (value: string): string => value.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, between tags or in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** An attribute of HTML, with a space before it; one without a value is only named. */
export const attribute = (name: string, value: string): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;

/** Attributes of HTML, in their order. */
export const attributesText = (pairs: Iterable<readonly [name: string, value: string]>): string =>
  [...pairs].map(([name, value]) => attribute(name, value)).join('');

/** A value in the end of a link. Brackets and quotes too: Markdown and some editors end an address there. */
export const escapeFragment = (value: string): string =>
  encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Text of a link in Markdown. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, (character) => `\\${character}`);
