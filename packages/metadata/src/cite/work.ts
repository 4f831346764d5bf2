import type { Analysis } from '../model.js';
import { readName, type Name } from './names.js';

/** What is no report, by the words of `kind` in the languages of the elements. */
const KINDS = [
  ['thesis', /\bth?[eè]s[ie]|dissert|أطروحة/i],
  ['chapter', /chap|[ck]ap[ií]t[euo]|فصل/i],
  ['book', /book(?! review)|buch|livr[eo]\b|libro|كتاب/i],
  ['article', /\bart[ií][cgk]|مقال/i],
] as const;

/** What stands in a citation beside names and date, in this order. A missing fact is a missing or empty field. */
export interface Facts {
  /** With the subtitle. */
  readonly title: string;
  readonly publisher: string | undefined;
  /** Of an article the journal, of a chapter the book. */
  readonly series: string | undefined;
  readonly number: string | undefined;
  /** The kind in words, where the type of work does not say it. */
  readonly genre: string | undefined;
  readonly pages: string | undefined;
  /** BCP 47. */
  readonly lang: string | undefined;
  readonly isbn: string | undefined;
  readonly doi: string | undefined;
  /** The page of the work, else its file. */
  readonly url: string | undefined;
}

/** An analysis as bibliographies see it. */
export interface Work {
  readonly type: (typeof KINDS)[number][0] | 'report' | 'page';
  readonly id: string;
  readonly names: readonly Name[];
  /** Year, month and day (`2026`, `11`, `04`): as many as are known. */
  readonly date: readonly string[];
  readonly facts: Facts;
}

/** Each text becomes one line: nothing in it can end a field. */
const clean = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.replace(/[\s\p{Cc}]+/gu, ' ').trim() : part,
  ) as T;

/**
 * A report, unless it says what it is. An article without a journal is a page, as is a chapter without a book.
 */
export function workOf(analysis: Partial<Analysis>): Work {
  const {
    authors = [],
    doi,
    downloads = [],
    headline = '',
    id = '',
    isbn,
    kind,
    lang,
    published,
    publisher,
    series,
    subtitle,
    url,
  } = clean(analysis);
  const named = kind ? KINDS.find(([, words]) => words.test(kind))?.[0] : isbn && !series && 'book';
  const isPart = named === 'article' || named === 'chapter';
  const pages = downloads.find((file) => file.pages)?.pages;
  return {
    type: isPart && !series ? 'page' : named || 'report',
    id,
    names: authors.map(readName),
    // Of a text that is no sure date (`03/04/2020`, `Spring 2020`) the year is sure.
    date: (published?.iso || published?.raw.match(/[1-9]\d{3}/)?.[0])?.split('-') ?? [],
    facts: {
      title: subtitle ? `${headline}${/[?!؟]$/.test(headline) ? '' : ':'} ${subtitle}` : headline,
      publisher: publisher?.name,
      series: series?.name,
      number: series?.number,
      genre: isPart || named === 'book' ? '' : kind,
      // Readers would take it for the first page of a part.
      pages: isPart || !pages ? '' : `${pages}`,
      lang,
      isbn,
      doi,
      url: url ?? downloads[0]?.url,
    },
  };
}
