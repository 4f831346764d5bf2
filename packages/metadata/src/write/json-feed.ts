import type { Analysis, Download, Picture, PublicationDate, Publications } from '../model.js';
import { present } from './present.js';

/** A list to publish: what `readPublications` gives has all of it but the title and the addresses. */
export interface FeedList
  extends Pick<Publications, 'analyses'>, Partial<Pick<Publications, 'programs' | 'language' | 'next'>> {
  title: string;
  /** The page that shows the list. */
  url?: string;
  /** The address of the feed itself. */
  feedUrl?: string;
}

const isInstant = (raw: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(raw);

/** RFC 3339, which JSON Feed asks for: of a day its noon in UTC, which is the same day nearly everywhere; of less nothing. */
const instant = (date: PublicationDate | undefined): string | undefined =>
  date && (isInstant(date.raw) ? date.raw : date.iso.length === 10 ? `${date.iso}T12:00:00Z` : undefined);

const isPlainDate = (date: PublicationDate | undefined): boolean => !date || isInstant(date.raw);
const isPlainPicture = (image: Picture | undefined): boolean =>
  !image || !(image.alt || image.width || image.height || image.credit);
const isPlainFile = ({ lang, pages, role, type }: Download): boolean =>
  type === 'application/pdf' && !lang && !pages && !role;

/** What JSON Feed has no field for, or only one that holds less, by the names of the model. */
function extension(analysis: Analysis): Partial<Analysis> {
  const { authors, downloads, image, published, updated } = analysis;
  const { subtitle, keyPoints, kind, publisher, program, series, regions } = analysis;
  const { doi, isbn, version, access, license, translations, supersededBy, related } = analysis;
  return present({
    ...{ subtitle, keyPoints, kind, publisher, program, series, regions },
    ...{ doi, isbn, version, access, license, translations, supersededBy, related },
    authors: authors.some(({ type }) => type === 'Organization') ? authors : undefined,
    published: isPlainDate(published) ? undefined : published,
    updated: isPlainDate(updated) ? undefined : updated,
    image: isPlainPicture(image) ? undefined : image,
    downloads: downloads.every(isPlainFile) ? undefined : downloads,
  });
}

function item(analysis: Analysis) {
  const own = extension(analysis);
  return {
    id: analysis.id,
    title: analysis.headline,
    // JSON Feed wants a text or HTML of every item.
    content_text: analysis.summary ?? '',
    ...present({
      url: analysis.url,
      summary: analysis.summary,
      language: analysis.lang,
      date_published: instant(analysis.published),
      date_modified: instant(analysis.updated),
      authors: analysis.authors.map(({ name, url }) => ({ name, ...present({ url }) })),
      tags: analysis.topics,
      image: analysis.image?.url,
      attachments: analysis.downloads.map(({ bytes, label, type, url }) => ({
        url,
        mime_type: type,
        ...present({ title: label, size_in_bytes: bytes }),
      })),
      _offprint: Object.keys(own).length ? own : undefined,
    }),
  };
}

/**
 * A list of analyses as a JSON Feed 1.1.
 *
 * What JSON Feed has no field for stands in an object `_offprint`, by the names and in the shapes of the model; a field in it
 * takes the place of what the standard fields around it say.
 *
 * | where | fields of `_offprint` |
 * | --- | --- |
 * | feed | `programs` |
 * | item, always | `subtitle`, `keyPoints`, `kind`, `publisher`, `program`, `series`, `regions`, `doi`, `isbn`, `version`, `access`, `license`, `translations`, `supersededBy`, `related` |
 * | item, if `date_published` or `date_modified` holds less | `published`, `updated`: any date without time and zone |
 * | item, if `authors` holds less | `authors`: all, if one is an organisation |
 * | item, if `image` holds less | `image`: with alternative text, size or credit |
 * | item, if `attachments` hold less | `downloads`: all, if one is no PDF or has language, pages or role |
 *
 * @returns An object for `JSON.stringify`, to serve as `application/feed+json`. Never throws. Source:
 *   https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed({ analyses, feedUrl, language, next, programs = [], title, url }: FeedList) {
  return {
    version: 'https://jsonfeed.org/version/1.1' as const,
    title,
    ...present({
      home_page_url: url,
      feed_url: feedUrl,
      next_url: next,
      language,
    }),
    // It also says that nothing of an item is left to the feed.
    _offprint: { programs },
    items: analyses.map(item),
  };
}
