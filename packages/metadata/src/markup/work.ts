import { attribute, descendants, resolve, valueIn, valueOf, type Node } from './element.js';
import { beginning, contentOf } from './excerpt.js';
import { fill, type Lookup } from './fields.js';

const PICTURE = /^image|\.(?:jpe?g|png|webp)/i;

/** Editors write `mail (Name)` into the authors of RSS. */
const MAIL = /^[^\s@]+@[^\s@]+(?:\s\(([^()]*)\))?$/;
/** Indexes of science have the last name first. */
const LAST_FIRST = /^([^,]+),\s?([^\s,][^,]*)$/;

/** People by name or in elements of their own. A mail alone is no name. */
export const authorsIn = (parts: Lookup): Node[] =>
  parts('citation_author +creator dc:creator itunes:author author')
    .map((author) => {
      const name = valueOf(descendants(author, 'name')[0] ?? author).replace(MAIL, '$1');
      const isIndexed = /citation_/i.test(attribute(author, 'name'));
      return {
        name: isIndexed ? name.replace(LAST_FIRST, '$2 $1') : name,
        url: descendants(author, 'uri')[0]?.textContent,
      };
    })
    .filter(({ name }) => name);

/**
 * Reads an item of a feed, or a page.
 *
 * @param base - What addresses are relative to.
 * @param shared - What is known of all works that stand there.
 * @param type - Media type of its files where they do not say.
 */
export function readWork(element: Element, parts: Lookup, base: string | undefined, shared: Node, type?: string): Node {
  const value = valueIn(resolve(attribute(element, 'xml:base'), base));
  const file = (part: Element): Node => ({
    contentUrl: value(part),
    encodingFormat: attribute(part, 'type medium') || type,
    contentSize: attribute(part, 'length fileSize'),
    inLanguage: attribute(part, 'hreflang lang'),
    name: type ? part.textContent.trim() : attribute(part, 'title'),
    width: attribute(part, 'width'),
    height: attribute(part, 'height'),
  });
  const files = parts('citation_pdf_url enclosure,link:enclosure,m:content');
  const program = parts('category').find((topic) => /program/i.test(attribute(topic, 'domain scheme')));
  const [whole = program] = parts('citation_journal_title');
  const fields = fill(parts, value);
  const [content] = parts('content encoded');
  const abstract = fields['abstract']?.[0] ?? (content && beginning(contentOf(content), 400));
  const authors = authorsIn(parts);
  return {
    ...shared,
    '@type': 'Article',
    headline: abstract && beginning(abstract, 99),
    ...fields,
    abstract,
    author: authors[0] ? authors : shared['author'],
    inLanguage: attribute(element, 'lang xml:lang') || (fields['inLanguage'] ?? shared['inLanguage']),
    isPartOf: whole && { '@type': program ? 'ResearchProject' : 'Periodical', name: valueOf(whole) },
    image: [
      ...parts('m:thumbnail'),
      ...files.filter((part) => PICTURE.test(attribute(part, 'type medium url'))),
      ...parts('itunes:image'),
    ].map(file),
    encoding: files.map(file),
    workTranslation: parts('link rel:alternate')
      .map((page) => ({ inLanguage: attribute(page, 'hreflang'), url: value(page) }))
      .filter((page) => page.inLanguage && page.url !== fields['url']?.[0]),
  };
}
