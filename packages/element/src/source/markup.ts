import { readMarkup, type Markup } from '@offprint/metadata/markup.js';

/** What makes a text acceptable to a parser where a page enforces Trusted Types. */
interface Policy {
  createHTML: (markup: string) => string;
}

const FEED = /<(?:rss|feed|\w+:rdf)\b/i;
/** What a parser of XML refuses and feeds contain: a bare `&`, names of HTML's entities, control characters. */
const ILL_FORMED = /&(?!#\w+;|(?:amp|lt|gt|quot|apos);)|(?![\t\n\r])\p{Cc}/gu;

/**
 * Makes data for the reader of JSON-LD out of a feed or a page. A module of its own, loaded when a source turns out to be
 * markup; in the script tag a file of its own, so it imports nothing that the script holds.
 *
 * @param url - Address of the source.
 * @param policy - Undefined where the browser has no Trusted Types.
 * @returns Undefined if it is neither feed nor page. Never throws.
 */
export function readMarkupSource(
  bytes: Uint8Array,
  mediaType: string,
  url: string,
  policy: Policy | undefined,
): Markup | undefined {
  const text = decode(bytes, mediaType).trim();
  const parse = (markup: string, type: DOMParserSupportedType): Document =>
    new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, type);
  if (!FEED.test(text.slice(0, 2000))) return readMarkup(parse(text, 'text/html'), url);
  let document = parse(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length) {
    document = parse(
      text.replace(ILL_FORMED, (character) => (character === '&' ? '&amp;' : ' ')),
      'application/xml',
    );
  }
  return readMarkup(document, url);
}

/** In the charset that the server names, else one that the markup itself names, else UTF-8. */
function decode(bytes: Uint8Array, mediaType: string): string {
  const utf8 = new TextDecoder().decode(bytes);
  const label = /(?:charset|encoding)=["']?([-\w]+)/i.exec(`${mediaType} ${utf8.slice(0, 1000)}`)?.[1];
  try {
    return label ? new TextDecoder(label).decode(bytes) : utf8;
  } catch {
    return utf8;
  }
}
