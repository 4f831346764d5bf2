import type { Name } from './names.js';
import type { Work } from './work.js';

/**
 * What a type of work is called in BibTeX, RIS and CSL, and where it differs: the fields of the series in BibTeX and CSL,
 * of the publisher in BibTeX, of the number in RIS and CSL, of the ISBN in RIS (a note, where the number has its one tag).
 *
 * Sources: BibTeXing (Patashnik 1988); the tags that Zotero and EndNote read; CSL 1.0.2, appendices III and IV.
 */
const TYPES: Readonly<Record<Work['type'], string>> = {
  article: 'article JOUR article-journal journal container-title publisher IS issue',
  book: 'book BOOK book',
  chapter: 'incollection CHAP chapter booktitle container-title',
  page: 'misc ELEC webpage',
  report: 'techreport RPRT report series collection-title institution SN number N1',
  thesis: 'phdthesis THES thesis series collection-title school',
};

/** What a format calls the type of a work, and its fields that have a value: facts by the names that stand in their places. */
function tableOf({ facts, type }: Work, format: 0 | 1 | 2): [type: string, fields: [name: string, value: string][]] {
  const [
    bibtexType,
    risType,
    cslType,
    series = 'series',
    cslSeries = 'collection-title',
    publisher = 'publisher',
    risNumber = 'M1',
    cslNumber = 'collection-number',
    isbn = 'SN',
  ] = TYPES[type].split(' ');
  const [name, ...row] = [
    `${bibtexType} title ${publisher} ${series} number type pagetotal language isbn doi url`,
    `${risType} TI PB T2 ${risNumber} M3 SP LA ${isbn} DO UR`,
    `${cslType} title publisher ${cslSeries} ${cslNumber} genre number-of-pages language ISBN DOI URL`,
  ][format]!.split(' ');
  return [name!, Object.values(facts).flatMap((value, at) => (value ? [[row[at]!, value]] : []))];
}

/** What can stand in a key. */
const ascii = (text = ''): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

/** A key that stays the same: first author, year, first long word of the title or of the address (`muller2026panzer`). */
function keyOf({ date, facts, id, names }: Work): string {
  const words = `${facts.title} ${id.replace(/.*\//, '')} work`.split(/[\s\p{P}]/u).map(ascii);
  return ascii(names[0]?.[0] ?? facts.publisher) + (date[0] ?? '') + words.find((word) => word.length > 3);
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '^': 'asciicircum',
  '~': 'asciitilde',
  // BibTeX counts braces, even those behind a backslash.
  '{': 'braceleft',
  '}': 'braceright',
};

const tex = (text: string): string =>
  text.replace(/[\\^~{}&%$#_]/g, (mark) => (COMMANDS[mark] ? `\\text${COMMANDS[mark]}{}` : `\\${mark}`));

/** Braces keep BibTeX from taking `and` for the next name, an inner word in lower case for a particle, a mark for syntax. */
const texPart = (part: string): string =>
  /[^\p{L}\p{M} .’-]|\b[Aa][Nn][Dd]\b|^\P{Ll}.* \p{Ll}/u.test(part) ? `{${tex(part)}}` : tex(part);
const texName = ([family, given, ...suffix]: Name): string =>
  given ? [family, ...suffix, given].map(texPart).join(', ') : `{${tex(family)}}`;

/** One BibTeX entry, in UTF-8. Titles keep their capitals; addresses stand as they are, as styles print them verbatim. */
export function toBibtex(work: Work): string {
  const { date, names } = work;
  const [year, month, day] = date;
  const [type, fields] = tableOf(work, 0);
  const entry = [
    names.length && `author = {${names.map(texName).join(' and ')}}`,
    ...fields.map(([name, value]) => {
      const text = /doi|url/.test(name) ? value.replace(/[\\{}]/g, encodeURIComponent) : tex(value);
      return `${name} = {${name === 'title' ? `{${text}}` : text}}`;
    }),
    year && `year = {${year}}`,
    // The English names of `Date` are the same everywhere.
    month && `month = ${new Date(0, +month - 1).toDateString().slice(4, 7).toLowerCase()}`,
    day && `day = {${+day}}`,
  ];
  return `@${type}{${[keyOf(work), ...entry.filter(Boolean)].join(',\n  ')}\n}\n`;
}

/** One RIS record: a value a line, never folded, as readers differ about what a line without a tag belongs to. */
export function toRis(work: Work): string {
  const [type, fields] = tableOf(work, 1);
  const [year, month = '', day = ''] = work.date;
  const lines = [
    ['TY', type],
    // RIS splits every name at its commas: that of an organisation goes.
    ...work.names.map((name) => ['AU', name[1] ? name.join(', ') : name[0].replaceAll(',', '')]),
    ...fields,
    ...(year
      ? [
          ['PY', year],
          ['DA', `${year}/${month}/${day}/`],
        ]
      : []),
    ['ER', ''],
  ];
  return lines.map((pair) => `${pair.join('  - ')}\r\n`).join('');
}

/** A CSL-JSON list of one item. */
export function toCslJson(work: Work): string {
  const [type, fields] = tableOf(work, 2);
  const author = work.names.map(([name, given, ...suffix]) => {
    if (!given) return { literal: name };
    const [, particle, family = name] = /^((?:\p{Ll}\S* )*\p{Ll}\S*) (.+)$/u.exec(name) ?? [];
    return { family, given, suffix: suffix[0], 'non-dropping-particle': particle };
  });
  const item = {
    id: keyOf(work),
    type,
    author: author[0] && author,
    issued: work.date[0] && { 'date-parts': [work.date.map(Number)] },
    ...Object.fromEntries(fields),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
