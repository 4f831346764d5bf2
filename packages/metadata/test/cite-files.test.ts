import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { readPublications, type Analysis } from '@offprint/metadata';
import { CITATION_FORMATS, cite } from '@offprint/metadata/cite.js';
import { organization, person, works } from './cite.fixtures.ts';
import { analysis, anyAnalysis } from './write.fixtures.ts';

/** The formats, by what the reader calls them: told, it need not guess by what a title looks like. */
const READERS = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;
type Format = keyof typeof READERS;
const FORMATS = Object.keys(READERS) as Format[];

/** What an independent reader makes of a citation: CSL-JSON. */
function readBack(item: Analysis, format: Format): Readonly<Record<string, unknown>> {
  const { data } = new Cite(cite(item, format), { forceType: READERS[format] });
  assert.equal(data.length, 1, `${format} holds one entry`);
  return data[0]!;
}

/** Names as `family, given, suffix`, wherever a format draws the line between particle and family. */
const namesOf = (csl: Readonly<Record<string, unknown>>): string[] =>
  ((csl['author'] ?? []) as Record<string, string>[]).map(({ family, given, literal, suffix, ...rest }) =>
    [[rest['non-dropping-particle'], family ?? literal].filter(Boolean).join(' '), given, suffix]
      .filter(Boolean)
      .join(', '),
  );

/** What each format must give back: CSL type and fields, and what one of the readers has no place for. */
const EXPECTED: readonly [
  name: keyof typeof works,
  names: string[],
  fields: object,
  notIn?: Partial<Record<Format, string>>,
][] = [
  [
    'report',
    ['Pertusot, Vivien'],
    {
      type: 'report',
      title: 'NATO Partnerships: Shaking Hands or Shaking the System?',
      publisher: 'Institute for Studies',
      'collection-title': 'Focus stratégique',
      number: '31',
      genre: 'Study',
      'number-of-pages': '47',
      language: 'en',
      DOI: '10.5555/ofp.31',
      URL: 'https://institute.example/a/grids',
      issued: { 'date-parts': [[2026, 11, 4]] },
    },
  ],
  [
    'particles',
    ['van der Berg, Anna', 'de La Fontaine, Jean-Luc', 'Di Rupo, Elio', 'Ortega y Gasset, José', 'al-Fihri, Fatima'],
    { type: 'report', issued: { 'date-parts': [[2026, 9]] } },
  ],
  ['suffixes', ['King, Martin Luther, Jr.', 'Adams, Henry, III'], { issued: { 'date-parts': [[2026]] } }],
  ['corporate', ['Ministry of Defence and Security, Finland', 'Bank & Trade Unit'], { title: 'Joint Statement' }],
  ['noAuthor', [], { title: 'Annual Report', publisher: 'Institute for Studies' }],
  ['noDate', ['Morin, Léa'], { issued: undefined }],
  ['unsureDate', ['Morin, Léa'], { issued: { 'date-parts': [[2020]] } }],
  [
    'article',
    ['Morin, Léa', 'Aske, Jon'],
    {
      type: 'article-journal',
      title: 'What “Power” Means',
      publisher: 'Institute for Studies',
      'container-title': 'Politique étrangère',
      issue: '2',
      genre: undefined,
      DOI: '10.1002/(SICI)10<1::AID>2.0;2-#',
    },
    { ris: 'publisher' },
  ],
  ['book', ['Morin, Léa'], { type: 'book', ISBN: '978-3-16-148410-0', language: 'de', genre: undefined }],
  ['chapter', ['Morin, Léa'], { type: 'chapter', 'container-title': 'Atlas of Grids' }],
  ['thesis', ['Morin, Léa'], { type: 'thesis', publisher: 'University of Oslo', genre: 'Doctoral dissertation' }],
  // BibTeX has no type for a page.
  ['page', ['Morin, Léa'], { type: 'webpage', title: 'Who Pays?' }, { bibtex: 'type' }],
  ['specials', ['d’Ávila, Ana {Brace}'], { title: '100 % & $5_a #1 {b} ~c ^d \\e', publisher: 'R&D {Unit' }],
  ['arabic', ['بن سلمان, محمد', 'حداد, ليلى'], { title: 'مياه النيل: من يدفع؟', language: 'ar' }],
  ['chinese', ['王小明', '김 민수'], { title: '水与电', publisher: '研究所' }],
  ['cyrillic', ['Петрова, Анна'], { title: 'Газ и сеть' }],
  ['fileOnly', ['Redaktion'], { URL: 'https://institute.example/a.pdf' }],
];

describe('BibTeX, RIS and CSL-JSON', () => {
  for (const [name, names, fields, notIn = {}] of EXPECTED) {
    for (const format of FORMATS) {
      it(`${format} gives back: ${name}`, () => {
        const csl: Record<string, unknown> = { ...readBack(works[name], format) };
        // RIS has one tag for the number of pages of a report and the pages of an article.
        csl['number-of-pages'] ??= csl['page'];
        // A reader that splits al- from its name joins it by a space.
        const read = namesOf(csl).map((each) => each.replace(/^al /, 'al-'));
        // RIS has no way to write a comma in a name.
        assert.deepEqual(read, format === 'ris' ? names.map((each) => each.replace(', Finland', ' Finland')) : names);
        for (const [field, value] of Object.entries(fields)) {
          if (field !== notIn[format]) assert.deepEqual(csl[field], value, field);
        }
      });
    }
  }

  it('list all of thirty authors', () => {
    for (const format of FORMATS) assert.equal(namesOf(readBack(works.thirtyAuthors, format)).length, 30);
  });

  it('keep the ISBN of a report that has a number', () => {
    const item = { ...works.report, isbn: '978-2-86592-897-2' };
    assert.equal(readBack(item, 'bibtex')['ISBN'], item.isbn);
    assert.equal(readBack(item, 'csl-json')['ISBN'], item.isbn);
    assert.equal(readBack(item, 'ris')['note'], item.isbn);
    assert.equal(readBack(item, 'ris')['number'], '31');
  });

  it('hold one entry with the same title, whatever is in it', () => {
    const hostile = fc
      .array(
        fc.constantFrom(...'\\{}%&$#_~^"@,=ab é水', '\n', '\r\n', ' and ', 'ER  - ', '\nTY  - BOOK', '}\n@book{x,'),
        {
          minLength: 1,
        },
      )
      .map((parts) => `x${parts.join('')}x`);
    fc.assert(
      fc.property(hostile, hostile, hostile, (headline, name, series) => {
        const authors = [person(name), organization(name)];
        const item = analysis({ authors, headline, publisher: { name }, series: { name: series, number: name } });
        for (const format of FORMATS) {
          const csl = readBack(item, format);
          assert.equal(csl['title'], headline.replace(/\s+/g, ' '), format);
          assert.equal(namesOf(csl).length, 2, format);
          assert.equal(csl['type'], 'report', format);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(anyAnalysis, (raw) => {
        for (const item of readPublications([raw]).analyses) for (const format of FORMATS) cite(item, format);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('BibTeX', () => {
  it('writes an entry that people can read', () => {
    assert.equal(
      cite(works.specials, 'bibtex'),
      [
        '@techreport{davila2026energy,',
        '  author = {d’Ávila, {Ana \\textbraceleft{}Brace\\textbraceright{}}},',
        '  title = {{100 \\% \\& \\$5\\_a \\#1 \\textbraceleft{}b\\textbraceright{} \\textasciitilde{}c \\textasciicircum{}d \\textbackslash{}e}},',
        '  institution = {R\\&D \\textbraceleft{}Unit},',
        '  url = {https://institute.example/a_b?c=%20&d=%7Be%7D#f},',
        '  year = {2026}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('protects organisations, and families that begin with a capital and go on without', () => {
    assert.match(
      cite(works.corporate, 'bibtex'),
      /author = \{\{Ministry of Defence and Security, Finland\} and \{Bank/,
    );
    assert.match(cite(works.particles, 'bibtex'), /and \{Ortega y Gasset\}, José and/);
  });

  it('has an ASCII key that stays the same', () => {
    const key = (item: Analysis) => /\{(.*),/.exec(cite(item, 'bibtex'))?.[1];
    assert.equal(key(works.report), 'pertusot2026nato');
    assert.equal(key({ ...works.report, authors: [person('Jörg Weiss')], summary: 'Changed.' }), 'weiss2026nato');
    assert.equal(key(works.arabic), '2026energy');
    assert.equal(key(works.noDate), 'moringrids');
  });
});

describe('RIS', () => {
  it('writes a record that ends its lines by CR and LF', () => {
    assert.deepEqual(cite(works.report, 'ris').split('\r\n'), [
      'TY  - RPRT',
      'AU  - Pertusot, Vivien',
      'TI  - NATO Partnerships: Shaking Hands or Shaking the System?',
      'PB  - Institute for Studies',
      'T2  - Focus stratégique',
      'SN  - 31',
      'M3  - Study',
      'SP  - 47',
      'LA  - en',
      'DO  - 10.5555/ofp.31',
      'UR  - https://institute.example/a/grids',
      'PY  - 2026',
      'DA  - 2026/11/04/',
      'ER  - ',
      '',
    ]);
  });
});

describe('CSL-JSON', () => {
  it('writes a list of one item, with the particle apart', () => {
    const [item] = JSON.parse(cite(works.particles, 'csl-json')) as Record<string, unknown>[];
    assert.deepEqual((item?.['author'] as unknown[])[0], {
      family: 'Berg',
      given: 'Anna',
      'non-dropping-particle': 'van der',
    });
    assert.deepEqual(item?.['issued'], { 'date-parts': [[2026, 9]] });
  });
});

describe('an analysis of which hardly anything is known', () => {
  for (const { format } of CITATION_FORMATS) {
    it(`is cited as far as it is known, as ${format}`, () => {
      assert.match(cite({ headline: 'Copper in motion' }, format), /Copper in motion/);
      assert.equal(typeof cite({}, format), 'string');
    });
  }

  it('is nothing in a format that is none', () => {
    for (const format of ['harvard', 'constructor', '']) assert.equal(cite(works.report, format as 'apa'), '');
  });
});
