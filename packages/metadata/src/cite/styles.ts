import type { Work } from './work.js';
import { WORDS } from './words.js';
import { doiUrl } from './doi.js';
import type { Name } from './names.js';

const join = (parts: readonly (string | false | undefined)[], between = ' '): string =>
  parts.filter(Boolean).join(between);

/** With a full stop, unless the text ends as a sentence does. */
const stopped = (text: string): string => (/[.?!؟]”?$/.test(text) ? text : `${text}.`);

/** The date as the language writes it; of books, chapters and theses the year. */
function dateIn({ date, type }: Work, language: string, hasYear = true): string {
  const known = /book|chapter|thesis/.test(type) ? date.slice(0, 1) : date;
  const [year, month, day] = known;
  if (!(hasYear ? year : month)) return '';
  return new Date(known.join('-')).toLocaleDateString(`${language}-u-nu-latn`, {
    timeZone: 'UTC',
    ...(hasYear && { year: 'numeric' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** APA: initials; all names up to 20, of more the first 19 and the last. Scripts without capitals have no initials. */
function namesInApa(names: readonly Name[], comma: string): string {
  const list = names.map(([family, given = '', ...suffix]) =>
    join([family, given.replace(/(\p{Lu})[\p{L}\p{M}'’.]*/gu, '$1.'), ...suffix], comma),
  );
  const last = list.length > 1 && `${list.length > 20 ? '. . .' : '&'} ${list.pop()}`;
  return join([list.slice(0, 19).join(comma), last], list[1] || names[0]?.[1] ? comma : ' ');
}

/**
 * One entry of a list of references, as plain text.
 *
 * Sources: Publication Manual of the APA, 7th edition (2020), chapters 9 and 10; The Chicago Manual of Style, 18th edition
 * (2024), chapters 13 and 14, bibliography; MLA Handbook, 9th edition (2021), chapter 5.
 *
 * @param tag - BCP 47.
 */
export function toReference(style: 'apa' | 'chicago' | 'mla', work: Work, tag: string): string {
  const { date, facts, type } = work;
  const { doi, genre, number, publisher, series, title, url } = facts;
  const base = tag.toLowerCase().split('-')[0]!;
  const language = Object.hasOwn(WORDS, base) ? base : 'en';
  const [noDate, numberWord, within, open = '', close = '', others = 'et al.', comma = ', '] =
    WORDS[language]!.split('|');
  const isEnglish = language === 'en';
  const isApa = style === 'apa';
  const isArticle = type === 'article';
  const isThesis = type === 'thesis';
  const isPart = isArticle || type === 'chapter';
  // A report or page without names is the work of who issued it; not so a book, a chapter or an article.
  const names: readonly Name[] =
    work.names.length || !publisher || !/report|page/.test(type) ? work.names : [[publisher]];
  /** Whole names, the first inverted; more than `max` are cut after the first `shown`. */
  const inFull = (max: number, shown: number): string => {
    const list = names.map(([family, given, ...suffix], index) =>
      index ? join([given, family, ...suffix]) : join(names[0]!, comma),
    );
    if (list.length > max) return [...list.slice(0, shown), others].join(comma);
    const last = list.pop() ?? '';
    // Spanish and Italian write “and” by the sound that follows.
    const and = new Intl.ListFormat(language).formatToParts(['x', last])[1]!.value;
    // The comma closes an inversion, or a list.
    return list[0] ? list.join(comma) + (list[1] || names[0]![1] ? comma.trim() : '') + and + last : last;
  };
  const isOwn = !names[1] && names[0]?.[0] === publisher;
  const link = doi ? doiUrl(doi) : url;
  const issue = number && `${isApa && isEnglish ? 'No.' : numberWord} ${number}`;
  const place = isArticle ? join([series, issue], comma) : join([series, number]);
  // Marks in a title in marks become inner ones; English puts the full stop inside.
  const inner = title.replace(/[“”„"]/g, (mark) => "‘’‚'"['“”„"'.indexOf(mark)]!);
  const quoted = open + (isEnglish ? stopped(inner) : inner) + close;
  const sentences = (...parts: readonly (string | false | undefined)[]): string =>
    join(parts.map((part) => part && stopped(part)));
  if (isApa) {
    const by = namesInApa(names, comma);
    const name = join([
      title,
      isThesis ? `[${join([genre, publisher], comma)}]` : !isPart && series && `(${join([series, issue])})`,
    ]);
    // A report has the year alone; a page, which may change any day, its day.
    const when = `(${join([date[0] ?? noDate, type === 'page' && dateIn(work, language, false)], comma)})`;
    return join([
      sentences(
        by || name,
        when,
        by && name,
        isArticle ? join([series, number && `(${number})`], comma) : isPart && join([within, place]),
        !isArticle && !isThesis && !isOwn && publisher,
      ),
      link,
    ]);
  }
  if (style === 'mla') {
    // The day comes first, and months of five letters and more are short.
    const day = dateIn(work, isEnglish ? 'en-GB' : language).replace(/(Sept|[A-Z]..)\w{2,}/, '$1.');
    // An organisation that publishes its own work is named as publisher only.
    return sentences(
      !isOwn && inFull(2, 1),
      isPart || type === 'page' ? quoted : title,
      isThesis && day,
      join([isPart && place, !isArticle && publisher, isThesis ? genre : day, link], comma),
      !isPart && place,
    );
  }
  const when = dateIn(work, language) || noDate;
  return sentences(
    inFull(6, 3),
    /report|book/.test(type) ? title : quoted,
    isArticle ? `${place} (${when})` : join([isPart && within, place]),
    !isArticle && join([isThesis && genre, publisher, when], comma),
    link,
  );
}
