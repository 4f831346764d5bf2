import { attribute, descendants, nameOf, resolve } from './markup/element.js';
import { readFeed } from './markup/feed.js';
import { readPage } from './markup/page.js';

export type { MarkupProblem, Page } from './markup/page.js';

/** What a document holds, as data for the reader of JSON-LD: nothing is cleaned or checked. */
export interface Markup {
  format: 'rss' | 'atom' | 'html';
  /** A feed: a list node, `DataFeed`. A page: a `Page`. */
  data: unknown;
  /** What its addresses are relative to, where that is not the source. */
  base?: string;
}

const FORMAT = /^(?:(html)|(feed)|rss|rdf)$/;

/**
 * Reads a feed (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, with the usual modules) or a page (JSON-LD, `citation_*`,
 * Dublin Core, OpenGraph, links) from a document that a parser made, in any DOM.
 *
 * @param baseUrl - Absolute address of the source.
 * @returns Undefined for a document of another kind. Never throws, changes nothing, asks nobody for anything. Sources:
 *   https://www.rssboard.org/rss-specification, RFC 4287, https://scholar.google.com/intl/en/scholar/inclusion.html
 */
export function readMarkup(document: Document, baseUrl?: string): Markup | undefined {
  try {
    const top = document.documentElement;
    // A feed that was sent as HTML is the first element of a body.
    const root = [descendants(top, 'body')[0]?.firstElementChild, top].find(
      (element) => element && FORMAT.test(nameOf(element)[0]),
    )!;
    const [, isPage, isAtom] = FORMAT.exec(nameOf(root)[0])!;
    const own = attribute(descendants(root, 'base')[0] ?? root, 'xml:base href');
    const base = resolve(own, baseUrl);
    const data = isPage ? readPage(root, base) : readFeed(root, base);
    // A field that holds nothing is left out.
    const json = JSON.stringify(data, (_, value: unknown) => value || undefined);
    const format = isPage ? 'html' : isAtom ? 'atom' : 'rss';
    return { format, data: JSON.parse(json) as unknown, ...(own && base && { base }) };
  } catch {
    // Of another kind, empty, or a page that hides parts of its document (`<img name="documentElement">`).
    return undefined;
  }
}
