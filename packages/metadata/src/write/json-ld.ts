import { doiUrl } from '../cite/doi.js';
import type {
  Analysis,
  Author,
  Download,
  NamedLink,
  Picture,
  PublicationDate,
  Publisher,
  RelatedLink,
} from '../model.js';
import { present } from './present.js';

const PDF = 'application/pdf';

/**
 * Plain text as JSON-LD holds it. Publishers write HTML into JSON-LD, so readers decode entities: what happens to look like
 * one is written so that it is read as it stands.
 */
const text = (plain: string): string => plain.replace(/&(?=#x?[\da-f]|[a-z]+;)/gi, '&amp;');
const optional = (plain: string | undefined): string | undefined => plain && text(plain);

/** ISO 8601 as written, with time and zone; else the day, month or year that is sure; else the words. */
const date = (published: PublicationDate | undefined): string | undefined =>
  published &&
  (/^\d{4}(?:-\d\d){0,2}(?:T\S+)?$/.test(published.raw) ? published.raw : published.iso || text(published.raw));

const named = ({ name, url }: NamedLink) => ({ name: text(name), ...present({ url }) });

const author = (by: Author) => ({ '@type': by.type, ...named(by) });

const publisher = (by: Publisher) => ({
  '@type': 'ResearchOrganization' as const,
  ...named(by),
  ...present({ logo: by.logo }),
});

const picture = ({ alt, credit, height, url, width }: Picture) => ({
  '@type': 'ImageObject' as const,
  url,
  ...present({
    caption: text(alt) || undefined,
    width: width ? `${width} px` : undefined,
    height: height ? `${height} px` : undefined,
    creditText: optional(credit),
  }),
});

const file = ({ bytes, label, lang, type, url }: Download) => ({
  '@type': 'MediaObject' as const,
  contentUrl: url,
  encodingFormat: type,
  ...present({ contentSize: bytes ? `${bytes}` : undefined, inLanguage: lang, name: optional(label) }),
});

const work = ({ headline, url }: RelatedLink) => ({
  '@type': 'CreativeWork' as const,
  ...present({ headline: optional(headline) }),
  url,
});

/**
 * An analysis as schema.org JSON-LD: what its own page should carry.
 *
 * @returns A `Report`, which is also a `Book` if it has an ISBN or a number of pages, as schema.org has these for books alone.
 *   `readPublications` reads the same analysis from it, but for what schema.org has no term for: `keyPoints`, the `role` of
 *   files, the pages of any file but the first PDF, the words of a date that is not written as ISO 8601, `source`. Never
 *   throws. Source: https://schema.org/Report
 */
export function toJsonLd(analysis: Analysis) {
  const { access, doi, downloads, headline, id, isbn, license, program, related, series, supersededBy, url } = analysis;
  const pages = downloads.find(({ type }) => type === PDF)?.pages;
  // A reader takes the address of a node for that of the page, if no other is given.
  const isNode = !!url && /^https?:/.test(id);
  return {
    '@context': 'https://schema.org' as const,
    '@type': isbn || pages ? (['Report', 'Book'] as const) : ('Report' as const),
    headline: text(headline),
    ...present({
      '@id': isNode ? text(id) : undefined,
      url,
      alternativeHeadline: optional(analysis.subtitle),
      abstract: optional(analysis.summary),
      genre: optional(analysis.kind),
      inLanguage: analysis.lang,
      datePublished: date(analysis.published),
      dateModified: date(analysis.updated),
      author: analysis.authors.map(author),
      publisher: analysis.publisher && publisher(analysis.publisher),
      // A program is a project, which is an organisation; schema.org allows only works to have parts.
      producer: program && { '@type': 'ResearchProject' as const, ...named(program) },
      isPartOf: series && { '@type': 'CreativeWorkSeries' as const, ...named(series) },
      reportNumber: optional(series?.number),
      // As things, since a reader splits keywords in words at their commas.
      about: analysis.topics.map((name) => ({ '@type': 'Thing' as const, name: text(name) })),
      spatialCoverage: analysis.regions?.map((name) => ({ '@type': 'Place' as const, name: text(name) })),
      image: analysis.image && picture(analysis.image),
      encoding: downloads.map(file),
      numberOfPages: pages,
      identifier: [
        ...(isNode || id === (doi ?? url ?? headline) ? [] : [text(id)]),
        ...(doi ? [{ '@type': 'PropertyValue' as const, propertyID: 'DOI', value: text(doi), url: doiUrl(doi) }] : []),
      ],
      isbn: optional(isbn),
      version: optional(analysis.version),
      isAccessibleForFree: access && access === 'free',
      license: license && (/^https?:/.test(license) ? license : text(license)),
      workTranslation: analysis.translations.map(({ lang, url }) => ({
        '@type': 'CreativeWork' as const,
        inLanguage: lang,
        url,
      })),
      supersededBy: supersededBy && work(supersededBy),
      mentions: related.map(work),
    }),
  };
}

/**
 * The text of a `<script type="application/ld+json">`: no string in it can end the script, as `<` is written `\u003c`.
 *
 * Never throws. Source: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const toJsonLdText = (analysis: Analysis): string =>
  JSON.stringify(toJsonLd(analysis), null, 2).replaceAll('<', '\\u003c');
