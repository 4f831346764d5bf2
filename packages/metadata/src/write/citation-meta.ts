import { workOf } from '../cite/work.js';
import type { Analysis } from '../model.js';

/** A `<meta name content>` of a page's head; escape it as any attribute. */
export interface CitationMeta {
  name: string;
  content: string;
}

/** The tags of publisher, series and number, by what the work is. A report has none for its series. */
const TAGS = {
  article: ['publisher', 'journal_title', 'issue'],
  book: ['publisher', 'series_title', ''],
  chapter: ['publisher', 'inbook_title', ''],
  page: ['publisher', '', ''],
  report: ['technical_report_institution', '', 'technical_report_number'],
  thesis: ['dissertation_institution', '', ''],
} as const;

/**
 * The tags by which Google Scholar, Zotero and others read the page of an analysis.
 *
 * @returns Only what is known, one `citation_author` for each author; the date as yyyy/mm/dd, yyyy/mm or yyyy. Scholar wants
 *   the PDF on the same site, in a file that ends in `.pdf`. Never throws. Source:
 *   https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function toCitationMeta(analysis: Analysis): CitationMeta[] {
  const { date, type } = workOf(analysis);
  const { access, authors, doi, downloads, headline, isbn, lang, publisher, series, summary, topics, url } = analysis;
  const [publisherTag, seriesTag, numberTag] = TAGS[type];
  const pdf = downloads.filter((file) => file.type === 'application/pdf');
  const tags: readonly (readonly [tag: string, content: string | undefined])[] = [
    ['title', headline],
    ...authors.map(({ name }) => ['author', name] as const),
    ['publication_date', date.join('/')],
    [publisherTag, publisher?.name],
    [seriesTag, series?.name],
    [numberTag, series?.number],
    ['language', lang],
    ['doi', doi],
    ['isbn', isbn],
    ...topics.map((topic) => ['keywords', topic] as const),
    ['abstract', summary],
    ['abstract_html_url', url],
    ['pdf_url', (pdf.find(({ role }) => role === 'full') ?? pdf.find(({ role }) => !role) ?? pdf[0])?.url],
  ];
  return [
    ...tags.flatMap(([tag, content]) => (tag && content ? [{ name: `citation_${tag}`, content }] : [])),
    // Its presence says it all.
    ...(access === 'free' ? [{ name: 'citation_fulltext_world_readable', content: '' }] : []),
  ];
}
