/**
 * The one model that every format becomes and every element reads.
 *
 * All strings are plain text: entities decoded, tags removed, white space collapsed. No field holds HTML; that is the
 * injection policy. Every URL is absolute and http(s). A missing fact is a missing field, never an empty string.
 */

/** A date as published. Source: schema.org/datePublished. */
export interface PublicationDate {
  /** The text as it stood in the data. */
  raw: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the calendar day as written, without a shift of time zone. */
  iso: string;
  /** How much of `iso` is known. `instant` means that the data gave a time too; `iso` still holds the day as written. */
  precision: 'day' | 'month' | 'year' | 'instant';
}

/** A person or an organisation that wrote an analysis. Source: schema.org/author. */
export interface Author {
  name: string;
  url?: string;
  type: 'Person' | 'Organization';
}

/** A named thing with an optional page. */
export interface NamedLink {
  name: string;
  url?: string;
}

/** Who published an analysis. Source: schema.org/publisher. */
export interface Publisher extends NamedLink {
  logo?: string;
}

/** The series an analysis appeared in. Source: schema.org/isPartOf, schema.org/issueNumber. */
export interface Series {
  name: string;
  /** As written, such as `31` or `2026/4`. */
  number?: string;
  url?: string;
}

/** A picture. Source: schema.org/image. */
export interface Picture {
  url: string;
  /** Alternative text; empty when the data has none, which marks the picture as decorative. */
  alt: string;
  /** CSS pixels. */
  width?: number;
  /** CSS pixels. */
  height?: number;
  credit?: string;
}

/** A file to download. Source: schema.org/encoding. */
export interface Download {
  url: string;
  /** Media type, such as `application/pdf`. */
  type: string;
  /** Size in bytes; an integer above 0. */
  bytes?: number;
  /** Number of pages; an integer above 0. */
  pages?: number;
  /** BCP 47. */
  lang?: string;
  label?: string;
  role?: 'full' | 'summary' | 'annex' | 'data';
}

/** The same analysis in another language. Source: schema.org/workTranslation. */
export interface Translation {
  /** BCP 47. */
  lang: string;
  url: string;
}

/** A pointer to another analysis. */
export interface RelatedLink {
  headline?: string;
  url: string;
}

/** One analysis: a report, study, article, briefing. Source: schema.org/Report and its neighbours. */
export interface Analysis {
  /** What the data calls it: `@id`, an identifier or the URL. Unique within one source. */
  id: string;
  /** The page of the analysis. Missing when the data names no page. */
  url?: string;
  headline: string;
  subtitle?: string;
  summary?: string;
  keyPoints?: string[];
  /** What sort of publication it is, in the words of the data (`Study`, `Briefing`), never a schema.org type. */
  kind?: string;
  /** BCP 47: the language of the content. */
  lang?: string;
  published?: PublicationDate;
  updated?: PublicationDate;
  authors: Author[];
  publisher?: Publisher;
  program?: NamedLink;
  series?: Series;
  topics: string[];
  regions?: string[];
  image?: Picture;
  downloads: Download[];
  doi?: string;
  isbn?: string;
  version?: string;
  access?: 'free' | 'restricted';
  /** A URL, or the name of the license as plain text. */
  license?: string;
  translations: Translation[];
  supersededBy?: RelatedLink;
  related: RelatedLink[];
  source: Source;
}

/** Where an item came from. */
export interface Source {
  format: 'json-ld' | 'offprint' | 'json-feed' | 'rss' | 'atom' | 'html';
  url?: string;
}

/** A research program, center, project or series. Source: schema.org/ResearchProject and its neighbours. */
export interface Program {
  id: string;
  name: string;
  url?: string;
  summary?: string;
  organization?: NamedLink;
  funders: NamedLink[];
  image?: Picture;
  start?: PublicationDate;
  end?: PublicationDate;
  /** BCP 47. */
  lang?: string;
}

/** Something in the data that a webmaster should know. */
export interface Problem {
  severity: 'error' | 'warning';
  /** Stable word for programs, such as `not-json`. */
  code: string;
  /** One sentence for a webmaster: what is wrong, and what to do. */
  message: string;
  /** Where in the data: a path such as `@graph[2].author`, or a position in the text. Empty for the whole source. */
  path: string;
}

/** Everything one source held. */
export interface Publications {
  analyses: Analysis[];
  programs: Program[];
  title?: string;
  /** BCP 47. */
  language?: string;
  /** The next page of a list. */
  next?: string;
  problems: Problem[];
}
