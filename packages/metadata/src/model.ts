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

/**
 * One analysis: a report, study, article, briefing. Source: schema.org/Report and its neighbours.
 *
 * The names behind each field are those that it is read from, the surest first: schema.org's; JSON Feed's, then those of
 * RSS and Atom, then of the head of a page, where they differ.
 */
export interface Analysis {
  /**
   * What the data calls it, else its address, else its headline. Unique within one source. From `@id`, `identifier`; `id`;
   * `guid`, `rdf:about`; `DC.identifier`.
   */
  id: string;
  /**
   * The page of the analysis; without a fragment where it is a name within the data. From `url`, `mainEntityOfPage`, the
   * canonical address, `@id`; `external_url`; `link`, `guid`; `rel=canonical`, `og:url`.
   */
  url?: string;
  /** From `headline`, `name`; `title`, else the start of the text; `title`; `citation_title`, `DC.title`, `og:title`. */
  headline: string;
  /** Never the headline again. From `alternativeHeadline`. */
  subtitle?: string;
  /**
   * An abstract as it is; of a whole text the first 300 characters, to the end of a sentence. From `abstract`,
   * `description`, `articleBody`; `summary`, `content_text`, `content_html`; `description`, `summary`, `content`;
   * `citation_abstract`, `description`, `og:description`.
   */
  summary?: string;
  /** Its findings, a sentence each. From the model's own JSON alone. */
  keyPoints?: string[];
  /** What sort of publication it is, in the words of the data (`Study`, `Briefing`), never a type. From `genre`. */
  kind?: string;
  /**
   * BCP 47: the language of the content. From `inLanguage`; `language`, the feed's; `dc:language`, `xml:lang`; `lang`,
   * `citation_language`.
   */
  lang?: string;
  /** From `datePublished`; `date_published`; `pubDate`, `published`; `citation_publication_date`, `dcterms.issued`. */
  published?: PublicationDate;
  /** From `dateModified`; `date_modified`; `updated`; `article:modified_time`. */
  updated?: PublicationDate;
  /** Each once, in order. From `author`, `creator`; `authors`, `author`, the feed's; `dc:creator`; `citation_author`. */
  authors: Author[];
  /** From `publisher`, `sourceOrganization`; the title of the feed; `citation_publisher`, `og:site_name`. */
  publisher?: Publisher;
  /** From `isPartOf` if it is a project, `producer`, `funding`; `_offprint.program`; `category` with such a domain. */
  program?: NamedLink;
  /** From `isPartOf` if it is an issue, a periodical, a series or a collection; `citation_journal_title`. */
  series?: Series;
  /** Each once. From `about`, `keywords`, `articleSection`; `tags`; `category`; `citation_keywords`, `article:tag`. */
  topics: string[];
  /** What parts of the world it is about. From `spatialCoverage`, `contentLocation`. */
  regions?: string[];
  /** From `image`; `banner_image`; `media:thumbnail`, enclosures; `og:image`. */
  image?: Picture;
  /** Documents alone. From `encoding`, `associatedMedia`, `hasPart`; `attachments`; enclosures; `citation_pdf_url`. */
  downloads: Download[];
  /** Without a prefix: `10.5555/ofp.2`. From `identifier`, `sameAs`, `@id`, `url`; `dc:identifier`; `citation_doi`. */
  doi?: string;
  /** As written. From `isbn`; `citation_isbn`. */
  isbn?: string;
  /** As written. From `version`. */
  version?: string;
  /** From `isAccessibleForFree`, `conditionsOfAccess`; `citation_fulltext_world_readable`. */
  access?: 'free' | 'restricted';
  /** A URL, or the name of the license as plain text. From `license`; `cc:license`, `rights`; `DC.rights`. */
  license?: string;
  /** From `workTranslation`, `translationOfWork`; `rel=alternate` with `hreflang`. */
  translations: Translation[];
  /** What to read instead. From `supersededBy`. */
  supersededBy?: RelatedLink;
  /** From `relatedLink`, `isRelatedTo`, `mentions`, `citation`, of which words are none; `rel=related`. */
  related: RelatedLink[];
  source: Source;
}

/** Where an item came from. */
export interface Source {
  format: 'json-ld' | 'offprint' | 'json-feed' | 'rss' | 'atom' | 'html';
  url?: string;
}

/**
 * A research program, center, project or series, or what a feed says of itself. Source: schema.org/ResearchProject and its
 * neighbours.
 */
export interface Program {
  /** What the data calls it, else its address, else its name. From `@id`. */
  id: string;
  /** From `name`; `title`. */
  name: string;
  /** From `url`, `@id`; `home_page_url`. */
  url?: string;
  /** From `description`. */
  summary?: string;
  /** Who runs it. From `parentOrganization`. */
  organization?: NamedLink;
  /** Who pays for it, in order. From `funder`, `sponsor`. */
  funders: NamedLink[];
  /** From `image`, `logo`; `icon`. */
  image?: Picture;
  /** From `foundingDate`, `startDate`. */
  start?: PublicationDate;
  /** From `dissolutionDate`, `endDate`. */
  end?: PublicationDate;
  /** BCP 47. From `inLanguage`; `language`. */
  lang?: string;
}

/** What may be wrong. The first four leave nothing to read. */
export type ProblemCode =
  'size' | 'json' | 'markup' | 'format' | 'repaired' | 'limit' | 'headline' | 'date' | 'url' | 'pdf';

/** Something in the data that a webmaster should know, as `readJson` finds it: the words are in `@offprint/metadata/problems.js`. */
export interface Fault {
  severity: 'error' | 'warning';
  /** Stable word for programs. */
  code: ProblemCode;
  /** Where in the data: a path such as `.@graph.2.author`, or a position in the text. Empty for the whole source. */
  path: string;
}

/** Something in the data that a webmaster should know, in words. */
export interface Problem extends Fault {
  /** What is wrong and what to do, in English. */
  message: string;
}

/** Everything one source held. */
export interface Publications<P extends Fault = Fault> {
  /** The surest first; a list in its own order. At most 500. */
  analyses: Analysis[];
  programs: Program[];
  /** What a list calls itself. From `name`; `title`. */
  title?: string;
  /** BCP 47: that of a list. From `inLanguage`; `language`. */
  language?: string;
  /** The next page of a list. From `next`; `next_url`. */
  next?: string;
  problems: P[];
}
