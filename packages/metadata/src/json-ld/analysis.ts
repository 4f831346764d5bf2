import type { Analysis, Author, Download, NamedLink, RelatedLink, Series } from '../model.js';
import { field, hasType, isNode, listOf, type Node } from './graph.js';
import type { Values } from './values.js';

const DOI = /\b10\.\d{4,9}\/[^\s"<>]{1,200}/;
const PERSON = /person|organi[sz]ation|corporation|agency/;
const ORGANIZATION = /organi[sz]ation|corporation|agency|institute/;
const SERIES = /periodical|publicationissue|publicationvolume|series|collection$/;
const PROJECT = /project$|^grant$/;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  g: 1e9,
  gi: 2 ** 30,
  k: 1e3,
  ki: 2 ** 10,
  m: 1e6,
  mi: 2 ** 20,
};

/** Bytes of free text: "1.9 MB", "1932905", "640 kB". */
function bytesOf(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,15}(?:[.,]\d{1,3})?) ?([kmg]i?)?(?:b|o|bytes|octets)?$/i.exec(text) ?? [];
  return Math.round(parseFloat(digits.replace(',', '.')) * UNITS[unit.toLowerCase()]!) || undefined;
}

function authorsOf(node: Node, values: Values): Author[] {
  const authors: Author[] = [];
  for (const key of ['author', 'creator']) {
    for (const value of values.graph.values(node, [key], PERSON)) {
      const person = isNode(value) ? value : undefined;
      const url = person && values.url(person, 'url', 'sameAs');
      const type = person && hasType(person, ORGANIZATION) ? 'Organization' : 'Person';
      // Some sites give one author object whose `name` is a list.
      for (const raw of person ? listOf(field(person, 'name')) : [value]) {
        const name = values.text(raw);
        if (name) authors.push({ name, type, ...(url && { url }) });
      }
      if (person && !field(person, 'name')) {
        const name = `${values.textOf(person, 'givenName')} ${values.textOf(person, 'familyName')}`.trim();
        if (name) authors.push({ name, type, ...(url && { url }) });
      }
    }
    if (authors.length) break;
  }
  return authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
}

function downloadsOf(node: Node, values: Values): Download[] {
  const files = ['encoding', 'associatedMedia', 'hasPart'].flatMap((key) => values.graph.nodes(node, [key]));
  const pagesOfWork = values.number(field(node, 'numberOfPages')) ?? values.number(field(node, 'pagination'));
  const downloads: Download[] = [];
  for (const file of files) {
    if (!hasType(file, /^(?:mediaobject|.*document|datadownload)$/)) continue;
    const url = values.url(file, 'contentUrl', 'url');
    if (!url || downloads.some((download) => download.url === url)) continue;
    const type = values.textOf(file, 'encodingFormat', 'fileFormat');
    const isPdf = /pdf/i.test(type) || /\.pdf(?:[?#]|$)/i.test(url);
    const bytes = bytesOf(values.textOf(file, 'contentSize'));
    const lang = values.lang(field(file, 'inLanguage'));
    const label = values.textOf(file, 'name');
    const pages = values.number(field(file, 'numberOfPages')) ?? (isPdf ? pagesOfWork : undefined);
    downloads.push({
      type: isPdf ? 'application/pdf' : type || 'application/octet-stream',
      url,
      ...(bytes && { bytes }),
      ...(pages && { pages }),
      ...(lang && { lang }),
      ...(label && { label }),
    });
  }
  return downloads;
}

/** Series and program, up the chain of `isPartOf` (an issue of a volume of a periodical). */
function placeOf(node: Node, values: Values): { program?: NamedLink; series?: Series } {
  let series: Series | undefined;
  let program: NamedLink | undefined;
  let number = values.textOf(node, 'reportNumber', 'issueNumber');
  let level = values.graph.nodes(node, ['isPartOf'], SERIES);
  for (let depth = 0; depth < 4 && level.length; depth++) {
    for (const part of level) {
      const isSeries = hasType(part, SERIES);
      if (isSeries)
        number ||= values.textOf(part, 'issueNumber', 'position') || (depth ? '' : values.textOf(node, 'position'));
      const named = values.named(part);
      if (named && isSeries) series ??= named;
      if (named && hasType(part, PROJECT)) program ??= named;
    }
    level = level.flatMap((part) => values.graph.nodes(part, ['isPartOf'], SERIES)).slice(0, 9);
  }
  for (const other of values.graph.nodes(node, ['producer', 'funding'], PROJECT)) program ??= values.named(other);
  if (series && number) series = { ...series, number };
  return { ...(series && { series }), ...(program && { program }) };
}

function relatedOf(node: Node, values: Values): RelatedLink[] {
  return ['relatedLink', 'isRelatedTo', 'mentions', 'citation'].flatMap((key) =>
    values.graph.values(node, [key]).flatMap((value) => {
      const url = values.url(value, 'url', '@id');
      const headline = isNode(value) ? values.textOf(value, 'headline', 'name') : '';
      return url ? [{ url, ...(headline && { headline }) }] : [];
    }),
  );
}

function identifiersOf(node: Node, values: Values): { doi?: string; isbn?: string } {
  let doi: string | undefined;
  let isbn = values.textOf(node, 'isbn');
  for (const value of ['doi', 'identifier', 'sameAs', '@id'].flatMap((key) => listOf(field(node, key)))) {
    const text = isNode(value) ? values.textOf(value, 'value', '@value', 'url', '@id') : values.text(value);
    doi ??= DOI.exec(text)?.[0];
    if (isNode(value) && /isbn/i.test(values.textOf(value, 'propertyID', 'name'))) isbn ||= text;
  }
  return { ...(doi && { doi }), ...(isbn && { isbn }) };
}

/** The page of a work; a fragment of an `@id` (`#article`) names a part of the data, not of the page. */
function addressOf(node: Node, values: Values): string | undefined {
  const id = field(node, '@id');
  return (
    values.url(node, 'url') ??
    values.url(values.graph.values(node, ['mainEntityOfPage'], /page$/), 'url', '@id')?.replace(/#.*$/, '') ??
    (typeof id === 'string' ? values.url(id)?.replace(/#.*$/, '') : undefined)
  );
}

/** Reads one work. @returns Undefined if it has no headline. */
export function readAnalysis(node: Node, values: Values): Analysis | undefined {
  const headline = values.textOf(node, 'headline', 'name');
  if (!headline) return undefined;
  const { graph } = values;
  const url = addressOf(node, values);
  const id = field(node, '@id');
  const texts = {
    id: (typeof id === 'string' && values.text(id)) || values.textOf(node, 'identifier') || url || headline,
    kind: values.textOf(node, 'genre'),
    subtitle: values.textOf(node, 'alternativeHeadline'),
    summary: values.textOf(node, 'abstract', 'description'),
    version: values.textOf(node, 'version'),
  };
  const [publisher] = graph.values(node, ['publisher', 'sourceOrganization'], ORGANIZATION);
  const named = publisher === undefined ? undefined : values.named(publisher);
  const logo = isNode(publisher) ? values.picture(graph.values(publisher, ['logo'], /image/))?.url : undefined;
  const regions = values.names(graph.values(node, ['spatialCoverage', 'contentLocation']));
  const topics = [
    ...values.names(graph.values(node, ['about'])),
    ...values.names(graph.values(node, ['keywords']), true),
    ...values.names(graph.values(node, ['articleSection']), true),
  ];
  const translations = ['workTranslation', 'translationOfWork'].flatMap((key) =>
    graph.nodes(node, [key]).flatMap((work) => {
      const lang = values.lang(field(work, 'inLanguage'));
      const address = values.url(work, 'url', '@id');
      return lang && address ? [{ lang, url: address }] : [];
    }),
  );
  const [successor] = graph.values(node, ['supersededBy']);
  const successorUrl = values.url(successor, 'url', '@id');
  const successorHeadline = isNode(successor) ? values.textOf(successor, 'headline', 'name') : '';
  const [licensed] = graph.values(node, ['license']);
  const optional = {
    url,
    lang: values.lang(field(node, 'inLanguage')),
    published: values.date(node, 'datePublished', 'dateCreated'),
    updated: values.date(node, 'dateModified'),
    publisher: named && { ...named, ...(logo && { logo }) },
    regions: regions.length ? regions : undefined,
    image: values.picture(graph.values(node, ['image', 'thumbnailUrl'], /image/)),
    access: accessOf(values.text(field(node, 'isAccessibleForFree')) || field(node, 'isAccessibleForFree')),
    license: values.url(licensed, 'url', '@id') ?? values.names([licensed])[0],
    supersededBy: successorUrl && { url: successorUrl, ...(successorHeadline && { headline: successorHeadline }) },
    ...texts,
  };
  return {
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value)) as Pick<Analysis, 'id'>),
    ...placeOf(node, values),
    ...identifiersOf(node, values),
    headline,
    authors: authorsOf(node, values),
    downloads: downloadsOf(node, values),
    related: relatedOf(node, values),
    source: { format: 'json-ld', ...(values.base && { url: values.base }) },
    topics: [...new Set(topics)],
    translations,
  };
}

function accessOf(value: unknown): Analysis['access'] {
  const word = String(value).toLowerCase();
  return word === 'true' ? 'free' : word === 'false' ? 'restricted' : undefined;
}
