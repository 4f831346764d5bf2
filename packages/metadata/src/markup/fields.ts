import { first, valueOf } from './element.js';

/**
 * What feeds and pages call a field of the model, the surest name first. Names joined by a comma are taken together; `+`
 * is a module of a feed, `m:` its media.
 */
const FIELDS = {
  id: 'guid guid:false id identifier',
  url: 'link guid rel:canonical citation_abstract_html_url url',
  title: 'title',
  summary: 'summary abstract description subtitle tagline itunes:summary',
  published: 'pubdate published publication_date issued date online_date date:issued published_time created',
  updated: 'updated modified modified_time',
  lang: 'language locale',
  publisher: 'publisher technical_report_institution site_name',
  series: 'citation_journal_title',
  number: 'issue technical_report_number',
  topics: 'category,+subject subject citation_keywords tag',
  isbn: 'isbn',
  doi: 'identifier,doi',
  license: '+license license link:license rel:license rights',
  related: 'link:related',
  next: 'link:next',
};

/** Elements by name: of names between spaces the first that has some; names joined by a comma give theirs together. */
export type Lookup = (names: string) => Element[];

/**
 * Sorts elements by key; those that say nothing are left out.
 *
 * @param prefixes - What a name may have before it, between spaces, the surest first.
 */
export function lookupIn(elements: Iterable<Element>, prefixes: string, keyOf: (element: Element) => string): Lookup {
  const found = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    if (valueOf(element) && !found.get(key)?.push(element)) found.set(key, [element]);
  }
  return (names) =>
    first(prefixes, (prefix) =>
      first(names, (joined) => joined.split(',').flatMap((name) => found.get(prefix + name) ?? [])),
    ) ?? [];
}

/** The fields of which something is known. */
export const fill = (lookup: Lookup, value: (element: Element) => string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(FIELDS)
      .map(([field, names]): [string, string[]] => [field, lookup(names).map(value)])
      .filter(([, values]) => values[0]),
  );
