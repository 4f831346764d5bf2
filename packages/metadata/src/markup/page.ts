import type { ProblemCode } from '../model.js';
import { attribute, descendants, nameOf, valueOf } from './element.js';
import { lookupIn } from './fields.js';
import { readWork } from './work.js';

/**
 * Reads what the head of a page says as one work, and its scripts as they stand.
 *
 * @param base - What addresses are relative to.
 */
export function readPage(root: Element, base: string | undefined): { data: unknown[]; problems: ProblemCode[] } {
  const links = descendants(root, ':is(main,article,[role=main]) a').filter(
    (link) =>
      // By its path: an address that shares a PDF has it in its query.
      /^[^?#]*\.pdf(?:[?#/]|$)/i.test(attribute(link, 'href')) && !link.closest('nav,header,footer,aside'),
  );
  // A picture of the cover often links to the same file as the words.
  const pdf = links.find((link) => link.textContent.trim()) ?? links[0];
  const isUnsure = new Set(links.map((link) => valueOf(link).split('#')[0])).size > 1;
  const elements = descendants(root, 'meta,link,title');
  const parts = lookupIn(pdf && !isUnsure ? [...elements, pdf] : elements, 'citation_ dc:  og: article:', (element) => {
    const relation = attribute(element, 'rel');
    const name = attribute(element, 'property name');
    if (element === pdf) return 'enclosure';
    // The title of the window comes last: it often ends in the name of the site.
    return (name || (relation ? `rel:${relation}` : `article:${nameOf(element)[0]}`))
      .toLowerCase()
      .replaceAll('.', ':')
      .replace('dcterms', 'dc');
  });
  const texts = (names: string): string[] => parts(names).map(valueOf);
  const work = readWork(root, parts, base, 'application/pdf');
  const scripts = descendants(root, 'script[type*="ld+json"]').map((script) => script.textContent);
  const head = {
    ...work,
    '@context': { '@base': base },
    '@type': 'WebPage',
    access: descendants(root, '[name$=world_readable]').map(() => 'free'),
    image: {
      url: texts('image'),
      alt: texts('image:alt'),
      width: texts('image:width'),
      height: texts('image:height'),
    },
    pages: texts('citation_firstpage,citation_lastpage').join('-'),
  };
  return {
    data: [head, ...scripts],
    problems: [
      // Nothing says which is meant: none is taken.
      ...(isUnsure && !parts('citation_pdf_url')[0] ? (['pdf'] as const) : []),
      ...(scripts[0] || work['title'] ? [] : (['format'] as const)),
    ],
  };
}
