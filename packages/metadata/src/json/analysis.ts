import type { Analysis, Author, Publisher, RelatedLink, Source, Translation } from '../model.js';
import { downloads, PDF } from './downloads.js';
import { hasType, isNode, listOf, unique, type Node } from './node.js';
import { placeOf } from './place.js';
import { address, date, language, LINK, names, PARTY, picture, pictures, some, text, whole } from './readers.js';
import { many, one, read, resolve, valuesAt, type Reader, type Reading, type Shape } from './shape.js';

const PAGE = /page$/i;

const DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?\s?(10\.\d{4,9}\/\S+)$/i;
const FORMATS = ['json-ld', 'offprint', 'json-feed', 'rss', 'atom', 'html'] as const;

const authors = many<Author, 'name'>(
  {
    name: [one(names), 'name'],
    url: [address, 'url sameAs'],
    type: [
      (_, types) => (types[0] && !hasType({ '@type': types }, /person$/i) ? 'Organization' : 'Person'),
      'type @type',
    ],
  },
  'name',
);
/** Some sites give one author whose `name` is a list of all, some a name in two parts. */
const people = (reading: Reading, values: readonly unknown[]): Author[] => {
  const parties = values.flatMap((value) => {
    const target = resolve(reading, value, PARTY);
    const party: Node = isNode(target) ? target : { name: target };
    const parts = listOf(
      party['name'] ??
        party['@value'] ??
        ['givenName', 'familyName'].map((key) => text(reading, [party[key]])).join(' '),
    );
    return parts.some(isNode) ? party : parts.map((name) => ({ ...party, name }));
  });
  return unique(authors(reading, parties), ({ name }) => name);
};

/** JSON-LD also writes a list as one text with commas. */
const topics: Reader<string[]> = (reading, values) => {
  const found = values.flatMap((value) => {
    const topic = names(reading, [value]);
    return isNode(value) || reading.source.format === 'offprint'
      ? topic
      : topic.flatMap((list) => list.split(/[,;،、，]/));
  });
  return unique(found.map((topic) => topic.trim()).filter(Boolean));
};

/** Sites write booleans as text too (`"True"`), and schema.org has addresses for them. */
const access: Reader<'free' | 'restricted'> = (_, values) => {
  const word = values.find((value) => typeof value !== 'object');
  if (/false$|restrict|subscri|paid|paywall|not? /i.test(`${word}`)) return 'restricted';
  return /true$|free|open/i.test(`${word}`) ? 'free' : undefined;
};

const doi: Reader<string> = (reading, values) =>
  values
    .map((value) => DOI.exec(text(reading, isNode(value) ? valuesAt(value, 'value @value @id url') : [value]))?.[1])
    .find(Boolean);

/** By its address, else in words; an address that is not http(s) is neither. */
const license: Reader<string> = (reading, values) =>
  address(reading, values) ?? names(reading, values).find((words) => !/^\w+:\S/.test(words));

const related = many<RelatedLink, 'url'>({ headline: [text, 'headline name'], url: [address, 'url @id'] }, 'url');
const translations = many<Translation, 'url'>(
  { lang: [language, 'lang inLanguage'], url: [address, 'url @id'] },
  'url',
);
const source = many<Source, 'format'>(
  { format: [(_, values) => FORMATS.find((format) => format === values[0]), 'format'], url: [address, 'url'] },
  'format',
);

/** From JSON-LD, and from the model's own JSON: where their names differ, the model's stands first. */
const ANALYSIS: Shape<Analysis> = {
  id: [text, 'id @id identifier'],
  url: [address, 'url'],
  headline: [text, 'headline name'],
  subtitle: [text, 'subtitle alternativeHeadline'],
  summary: [text, 'summary abstract description'],
  keyPoints: [some(names), 'keyPoints'],
  kind: [text, 'kind genre'],
  lang: [language, 'lang inLanguage'],
  published: [date, 'published datePublished'],
  updated: [date, 'updated dateModified'],
  authors: [people, 'authors author'],
  publisher: [
    one(
      many<Publisher, 'name'>(
        { ...LINK, logo: [(reading, values) => pictures(reading, values)[0]?.url, 'logo'] },
        'name',
        PARTY,
      ),
    ),
    'publisher sourceOrganization',
  ],
  topics: [topics, 'topics about keywords articleSection'],
  regions: [some(names), 'regions spatialCoverage contentLocation'],
  image: [picture, 'image'],
  downloads: [downloads, 'downloads encoding associatedMedia hasPart'],
  doi: [doi, 'doi identifier sameAs'],
  isbn: [text, 'isbn'],
  version: [text, 'version'],
  access: [access, 'access isAccessibleForFree conditionsOfAccess'],
  license: [license, 'license'],
  translations: [
    (reading, values) => translations(reading, values).filter(({ lang }) => lang),
    'translations workTranslation translationOfWork',
  ],
  supersededBy: [one(related), 'supersededBy'],
  related: [
    // A reference in words ("Doe 2011. Title.") is no address.
    (reading, values) =>
      unique(
        related(
          reading,
          values.filter((value) => typeof value !== 'string' || /^(?:https?:)?\//i.test(value)),
        ),
        ({ url }) => url,
      ),
    'related relatedLink isRelatedTo mentions citation',
  ],
  source: [one(source), 'source'],
};

/**
 * Reads one work.
 *
 * @returns Undefined if it has no headline.
 */
export function readAnalysis(reading: Reading, node: Node): Analysis | undefined {
  const found = read(reading, node, ANALYSIS) as Analysis;
  const { authors: written, headline, subtitle } = found;
  if (!headline) return undefined;
  if (subtitle === headline) delete found.subtitle;
  // The page it is the main entity of; the fragment of an `@id` names a part of the data, not of the page.
  const mains = valuesAt(node, 'mainEntityOfPage').map((value) => resolve(reading, value, PAGE));
  const url = found.url ?? address(reading, [...mains, node['@id']])?.replace(/#.*/, '');
  const id = found.id ?? url ?? headline;
  const known = found.doi ?? doi(reading, [id, url]);
  // The number of pages of a work is that of its PDF, of the first if there are several.
  const pdf = found.downloads.find(({ type }) => type === PDF);
  const [, first, last] = /(\d{1,6})\D{1,9}(\d{1,6})/.exec(text(reading, valuesAt(node, 'pagination'))) ?? [];
  const pages = whole(reading, valuesAt(node, 'numberOfPages')) ?? (first && +last! - +first + 1);
  if (pdf && pages && pages > 0) pdf.pages ??= pages;
  return {
    ...found,
    id,
    ...(url && { url }),
    ...(known && { doi: known }),
    ...placeOf(reading, node),
    authors: written.length ? written : people(reading, valuesAt(node, 'creator')),
    source: found.source ?? reading.source,
  };
}
