import { nothing, type TemplateResult } from 'lit';
import type { Author, PublicationDate } from '@offprint/metadata';
import { linkAddress } from './attribute-values.js';
import { counted, formatDate, listFormat } from './format.js';
import { html } from './html.js';
import { link, type LinkHost } from './link.js';
import type { SharedStrings } from './strings.js';

/** Stands for the list of authors while a sentence around it is built. */
const LIST = '\0';

/**
 * The sentence that names authors: "By Ada Berg, Bo Chen and 3 others". Those who have a page are links (part `author`).
 *
 * @param limit - Number of authors named before the rest is counted.
 * @returns Text if no author has a page, else texts and links in turn; undefined without authors.
 */
export function authorsLine(
  host: LinkHost & { readonly language: { readonly language: string }; readonly strings: SharedStrings },
  authors: readonly Author[],
  limit: number,
): string | (string | TemplateResult)[] | undefined {
  const { strings } = host;
  const { language } = host.language;
  if (!authors.length) return undefined;
  const named = authors.slice(0, limit);
  const rest = authors.length - named.length;
  const sentence = strings.by(rest ? strings.andOthers(LIST, ...counted(rest, language)) : LIST);
  const [before = '', after = ''] = sentence.split(LIST);
  const parts = listFormat(language, rest > 0).formatToParts(named.map((_, index) => `${index}`));
  const list = parts.map(({ type, value }) => {
    const author = type === 'element' && named[+value];
    return author ? (link(host, 'author', linkAddress(author.url), author.name) ?? author.name) : value;
  });
  const line = [before, ...list, after];
  return line.every((piece) => typeof piece === 'string') ? line.join('') : line;
}

/**
 * A date as a `time` with the calendar day for programs (part `date`), followed by a space.
 *
 * @param sentence - Puts words around the date, such as "Updated 4 May".
 */
export function dateElement(
  date: PublicationDate,
  language: string,
  sentence: (date: string) => string = (text) => text,
): TemplateResult {
  const text = sentence(formatDate(date, language));
  return html`<time part="date" datetime=${date.iso || nothing}>${`${text} `}</time>`;
}
