import type { JsonOptions } from './json/read-json.js';
import { attribute, descendants, nameOf, resolve } from './markup/element.js';
import { readFeed } from './markup/feed.js';
import { readPage } from './markup/page.js';

/** What a document holds, as input and options of `readJson`: nothing is cleaned or checked. */
export interface Markup extends Pick<JsonOptions, 'problems'> {
  format: 'rss' | 'atom' | 'html';
  /**
   * Of a feed a list node; of a page a node of what its head says, `WebPage`, then the texts of its scripts of
   * JSON-LD, as they stand.
   */
  data: unknown;
}

const FORMAT = /^(?:html|feed|rss|rdf)$/;

/**
 * Reads a feed (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, with the usual modules) or a page (JSON-LD, `citation_*`,
 * Dublin Core, OpenGraph, links) from a document that a parser made, in any DOM.
 *
 * @param baseUrl - Absolute address of the source.
 * @returns Nothing but a problem for a document of another kind. Never throws, changes nothing, asks nobody for anything. Sources:
 *   https://www.rssboard.org/rss-specification, RFC 4287, https://scholar.google.com/intl/en/scholar/inclusion.html
 */
export function readMarkup(document: Document, baseUrl?: string): Markup {
  try {
    const top = document.documentElement;
    // A feed that was sent as HTML is the first element of a body.
    const root = [descendants(top, 'body')[0]?.firstElementChild, top].find(
      (element) => element && FORMAT.test(nameOf(element)[0]),
    )!;
    const [name] = nameOf(root);
    const own = attribute(descendants(root, 'base')[0] ?? root, 'xml:base href');
    const base = resolve(own, baseUrl);
    return name === 'html'
      ? { format: 'html', ...readPage(root, base) }
      : { format: name === 'feed' ? 'atom' : 'rss', data: readFeed(root, base) };
  } catch {
    // Of another kind, empty, or a page that hides parts of its document (`<img name="documentElement">`).
    return { format: 'html', data: [], problems: ['format'] };
  }
}
