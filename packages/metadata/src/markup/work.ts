import { attribute, descendants, valueIn, valueOf, type Node } from './element.js';
import { paragraphOf } from './excerpt.js';
import { fill, type Lookup } from './fields.js';

const PICTURE = /^image|\.(?:jpe?g|png|webp)/i;

/** Editors write `mail (Name)` into the authors of RSS. */
const MAIL = /^[^\s@]+@[^\s@]+(?:\s\(([^()]*)\))?$/;
/** Indexes of science have the last name first. */
const LAST_FIRST = /^([^,]+),\s?([^\s,][^,]*)$/;

/** People by name or in elements of their own; a mail alone leaves no name. */
export const authorsIn = (parts: Lookup): Node[] =>
  parts('citation_author +creator dc:creator itunes:author author').map((author) => {
    const name = valueOf(descendants(author, 'name')[0] ?? author).replace(MAIL, '$1');
    const isIndexed = /citation_/i.test(attribute(author, 'name'));
    return {
      name: isIndexed ? name.replace(LAST_FIRST, '$2 $1') : name,
      url: descendants(author, 'uri')[0]?.textContent,
    };
  });

/**
 * Reads an item of a feed, or a page, under the names of the model.
 *
 * @param base - What addresses are relative to.
 * @param type - Media type of its files where they do not say.
 */
export function readWork(element: Element, parts: Lookup, base: string | undefined, type?: string): Node {
  const value = valueIn(base);
  const file = (part: Element): Node => ({
    url: value(part),
    type: attribute(part, 'type medium') || type,
    bytes: attribute(part, 'length fileSize'),
    lang: attribute(part, 'hreflang lang'),
    label: type ? part.textContent.trim() : attribute(part, 'title'),
    width: attribute(part, 'width'),
    height: attribute(part, 'height'),
  });
  const files = parts('citation_pdf_url enclosure,link:enclosure,m:content');
  const program = parts('category').find((topic) => /program/i.test(attribute(topic, 'domain scheme')));
  const fields = fill(parts, value);
  const [content] = parts('content encoded');
  return {
    ...fields,
    content_html: content && paragraphOf(content),
    authors: authorsIn(parts),
    lang: attribute(element, 'lang xml:lang') || fields['lang'],
    program: program && valueOf(program),
    series: { name: fields['series'], number: fields['number'] },
    image: [
      ...parts('m:thumbnail'),
      ...files.filter((part) => PICTURE.test(attribute(part, 'type medium url'))),
      ...parts('itunes:image'),
    ].map(file),
    downloads: files.map(file),
    translations: parts('link rel:alternate')
      .map((page) => ({ lang: attribute(page, 'hreflang'), url: value(page) }))
      .filter((page) => page.url !== fields['url']?.[0]),
  };
}
