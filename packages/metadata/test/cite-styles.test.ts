import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPublications, type Analysis } from '@offprint/metadata';
import { cite, CITATION_FORMATS } from '@offprint/metadata/cite.js';
import { organization, person, works } from './cite.fixtures.ts';
import { analysis, anyAnalysis } from './write.fixtures.ts';

const STYLES = ['apa', 'chicago', 'mla'] as const;

/** In English: APA, Chicago, MLA. */
const ENGLISH: Readonly<Record<Exclude<keyof typeof works, 'thirtyAuthors'>, readonly [string, string, string]>> = {
  report: [
    'Pertusot, V. (2026). NATO Partnerships: Shaking Hands or Shaking the System? (Focus stratégique No. 31). Institute for Studies. https://doi.org/10.5555/ofp.31',
    'Pertusot, Vivien. NATO Partnerships: Shaking Hands or Shaking the System? Focus stratégique 31. Institute for Studies, November 4, 2026. https://doi.org/10.5555/ofp.31.',
    'Pertusot, Vivien. NATO Partnerships: Shaking Hands or Shaking the System? Institute for Studies, 4 Nov. 2026, https://doi.org/10.5555/ofp.31. Focus stratégique 31.',
  ],
  particles: [
    'van der Berg, A., de La Fontaine, J.-L., Di Rupo, E., Ortega y Gasset, J., & al-Fihri, F. (2026). Grids. Institute for Studies. https://institute.example/a/grids',
    'van der Berg, Anna, Jean-Luc de La Fontaine, Elio Di Rupo, José Ortega y Gasset, and Fatima al-Fihri. Grids. Institute for Studies, September 2026. https://institute.example/a/grids.',
    'van der Berg, Anna, et al. Grids. Institute for Studies, Sept. 2026, https://institute.example/a/grids.',
  ],
  suffixes: [
    'King, M. L., Jr., & Adams, H., III. (2026). Voting Rights. Institute for Studies. https://institute.example/a/grids',
    'King, Martin Luther, Jr., and Henry Adams III. Voting Rights. Institute for Studies, 2026. https://institute.example/a/grids.',
    'King, Martin Luther, Jr., and Henry Adams III. Voting Rights. Institute for Studies, 2026, https://institute.example/a/grids.',
  ],
  corporate: [
    'Ministry of Defence and Security, Finland & Bank & Trade Unit. (2026). Joint Statement. Institute for Studies. https://institute.example/a/grids',
    'Ministry of Defence and Security, Finland and Bank & Trade Unit. Joint Statement. Institute for Studies, May 12, 2026. https://institute.example/a/grids.',
    'Ministry of Defence and Security, Finland and Bank & Trade Unit. Joint Statement. Institute for Studies, 12 May 2026, https://institute.example/a/grids.',
  ],
  ownReport: [
    'Institute for Studies. (2026). Annual Report. https://institute.example/a/grids',
    'Institute for Studies. Annual Report. Institute for Studies, May 12, 2026. https://institute.example/a/grids.',
    'Annual Report. Institute for Studies, 12 May 2026, https://institute.example/a/grids.',
  ],
  noAuthor: [
    'Institute for Studies. (2026). Annual Report. https://institute.example/a/grids',
    'Institute for Studies. Annual Report. Institute for Studies, May 12, 2026. https://institute.example/a/grids.',
    'Annual Report. Institute for Studies, 12 May 2026, https://institute.example/a/grids.',
  ],
  noAuthorBook: [
    'Atlas of Grids. (2026). Institute for Studies. https://institute.example/a/grids',
    'Atlas of Grids. Institute for Studies, 2026. https://institute.example/a/grids.',
    'Atlas of Grids. Institute for Studies, 2026, https://institute.example/a/grids.',
  ],
  noDate: [
    'Morin, L. (n.d.). Grids. Institute for Studies. https://institute.example/a/grids',
    'Morin, Léa. Grids. Institute for Studies, n.d. https://institute.example/a/grids.',
    'Morin, Léa. Grids. Institute for Studies, https://institute.example/a/grids.',
  ],
  unsureDate: [
    'Morin, L. (2020). Grids. https://institute.example/a/grids',
    'Morin, Léa. Grids. 2020. https://institute.example/a/grids.',
    'Morin, Léa. Grids. 2020, https://institute.example/a/grids.',
  ],
  sevenAuthors: [
    'Ason, G., Bson, G., Cson, G., Dson, G., Eson, G., Fson, G., & Gson, G. (2026). Grids. https://institute.example/a/grids',
    'Ason, Given, Given Bson, Given Cson, et al. Grids. 2026. https://institute.example/a/grids.',
    'Ason, Given, et al. Grids. 2026, https://institute.example/a/grids.',
  ],
  article: [
    'Morin, L., & Aske, J. (2026). What “Power” Means. Politique étrangère, (2). https://doi.org/10.1002/(SICI)10%3C1::AID%3E2.0;2-%23',
    'Morin, Léa, and Jon Aske. “What ‘Power’ Means.” Politique étrangère, no. 2 (March 2026). https://doi.org/10.1002/(SICI)10%3C1::AID%3E2.0;2-%23.',
    'Morin, Léa, and Jon Aske. “What ‘Power’ Means.” Politique étrangère, no. 2, Mar. 2026, https://doi.org/10.1002/(SICI)10%3C1::AID%3E2.0;2-%23.',
  ],
  page: [
    'Morin, L. (2026, May 12). Who Pays? Institute for Studies. https://institute.example/a/grids',
    'Morin, Léa. “Who Pays?” Institute for Studies, May 12, 2026. https://institute.example/a/grids.',
    'Morin, Léa. “Who Pays?” Institute for Studies, 12 May 2026, https://institute.example/a/grids.',
  ],
  book: [
    'Morin, L. (2026). Strom. Institute for Studies. https://institute.example/a/grids',
    'Morin, Léa. Strom. Institute for Studies, 2026. https://institute.example/a/grids.',
    'Morin, Léa. Strom. Institute for Studies, 2026, https://institute.example/a/grids.',
  ],
  chapter: [
    'Morin, L. (2026). Gas. In Atlas of Grids. Institute for Studies. https://institute.example/a/grids',
    'Morin, Léa. “Gas.” In Atlas of Grids. Institute for Studies, 2026. https://institute.example/a/grids.',
    'Morin, Léa. “Gas.” Atlas of Grids, Institute for Studies, 2026, https://institute.example/a/grids.',
  ],
  thesis: [
    'Morin, L. (2026). Grids [Doctoral dissertation, University of Oslo]. https://institute.example/a/grids',
    'Morin, Léa. “Grids.” Doctoral dissertation, University of Oslo, 2026. https://institute.example/a/grids.',
    'Morin, Léa. Grids. 2026. University of Oslo, Doctoral dissertation, https://institute.example/a/grids.',
  ],
  specials: [
    'd’Ávila, A. {B.}. (2026). 100 % & $5_a #1 {b} ~c ^d \\e. R&D {Unit. https://institute.example/a_b?c=%20&d={e}#f',
    'd’Ávila, Ana {Brace}. 100 % & $5_a #1 {b} ~c ^d \\e. R&D {Unit, 2026. https://institute.example/a_b?c=%20&d={e}#f.',
    'd’Ávila, Ana {Brace}. 100 % & $5_a #1 {b} ~c ^d \\e. R&D {Unit, 2026, https://institute.example/a_b?c=%20&d={e}#f.',
  ],
  arabic: [
    'بن سلمان, محمد, & حداد, ليلى. (2026). مياه النيل: من يدفع؟ معهد الدراسات. https://institute.example/a/grids',
    'بن سلمان, محمد, and ليلى حداد. مياه النيل: من يدفع؟ معهد الدراسات, November 4, 2026. https://institute.example/a/grids.',
    'بن سلمان, محمد, and ليلى حداد. مياه النيل: من يدفع؟ معهد الدراسات, 4 Nov. 2026, https://institute.example/a/grids.',
  ],
  chinese: [
    '王小明 & 김 민수. (2026). 水与电. 研究所. https://institute.example/a/grids',
    '王小明 and 김 민수. 水与电. 研究所, November 4, 2026. https://institute.example/a/grids.',
    '王小明 and 김 민수. 水与电. 研究所, 4 Nov. 2026, https://institute.example/a/grids.',
  ],
  cyrillic: [
    'Петрова, А. (2026). Газ и сеть. Institute for Studies. https://institute.example/a/grids',
    'Петрова, Анна. Газ и сеть. Institute for Studies, November 4, 2026. https://institute.example/a/grids.',
    'Петрова, Анна. Газ и сеть. Institute for Studies, 4 Nov. 2026, https://institute.example/a/grids.',
  ],
  fileOnly: [
    'Redaktion. (2026). Netze. https://institute.example/a.pdf',
    'Redaktion. Netze. 2026. https://institute.example/a.pdf.',
    'Redaktion. Netze. 2026, https://institute.example/a.pdf.',
  ],
};

/** An article of March with two authors: names, title, issue and month. */
const ARTICLE = {
  ar: 'Morin، Léa، وJon Aske. «What ‘Power’ Means». Politique étrangère، رقم 2 (مارس 2026). ',
  de: 'Morin, Léa, und Jon Aske. „What ‘Power’ Means“. Politique étrangère, Nr. 2 (März 2026). ',
  es: 'Morin, Léa, y Jon Aske. «What ‘Power’ Means». Politique étrangère, núm. 2 (marzo de 2026). ',
  fr: 'Morin, Léa, et Jon Aske. «\xa0What ‘Power’ Means\xa0». Politique étrangère, n° 2 (mars 2026). ',
  it: 'Morin, Léa, e Jon Aske. «What ‘Power’ Means». Politique étrangère, n. 2 (marzo 2026). ',
  pt: 'Morin, Léa, e Jon Aske. “What ‘Power’ Means”. Politique étrangère, n.º 2 (março de 2026). ',
};

/** In APA the date of a page, the number of a report, and what stands for a missing date. */
const REPORT = {
  ar: ['(2026، 12 مايو)', '(Focus stratégique رقم 31)', '(د.ت.)'],
  de: ['(2026, 12. Mai)', '(Focus stratégique Nr. 31)', '(o. D.)'],
  es: ['(2026, 12 de mayo)', '(Focus stratégique núm. 31)', '(s. f.)'],
  fr: ['(2026, 12 mai)', '(Focus stratégique n° 31)', '(s. d.)'],
  it: ['(2026, 12 maggio)', '(Focus stratégique n. 31)', '(s.d.)'],
  pt: ['(2026, 12 de maio)', '(Focus stratégique n.º 31)', '(s.d.)'],
};

describe('APA, Chicago and MLA', () => {
  for (const [name, expected] of Object.entries(ENGLISH)) {
    it(`cite: ${name}`, () => {
      const item = works[name as keyof typeof ENGLISH];
      assert.deepEqual(
        STYLES.map((style) => cite(item, style)),
        expected,
      );
    });
  }

  it('cut long lists of authors as each style does', () => {
    const [apa, chicago, mla] = STYLES.map((style) => cite(works.thirtyAuthors, style));
    assert.match(apa!, /^Author1, Z\., Author2, Z\., .*Author19, Z\., \. \. \. Author30, Z\. \(2026\)\. Grids\./);
    assert.match(chicago!, /^Author1, Zoë, Zoë Author2, Zoë Author3, et al\. Grids\./);
    assert.match(mla!, /^Author1, Zoë, et al\. Grids\./);
  });

  it('list as many authors as each style does', () => {
    const by = (count: number) => ({ ...works.thirtyAuthors, authors: works.thirtyAuthors.authors.slice(0, count) });
    assert.match(cite(by(20), 'apa'), /Author19, Z\., & Author20, Z\. \(/);
    assert.match(cite(by(21), 'apa'), /Author19, Z\., \. \. \. Author21, Z\. \(/);
    assert.match(cite(by(6), 'chicago'), /Zoë Author5, and Zoë Author6\. /);
    assert.match(cite(by(7), 'chicago'), /Zoë Author3, et al\. /);
    assert.match(cite(by(2), 'mla'), /^Author1, Zoë, and Zoë Author2\. /);
    assert.match(cite(by(3), 'mla'), /^Author1, Zoë, et al\. /);
  });

  for (const [language, expected] of Object.entries(ARTICLE)) {
    it(`speak ${language}`, () => {
      assert.ok(cite(works.article, 'chicago', { language }).startsWith(expected));
      const [date, number, noDate] = REPORT[language as keyof typeof REPORT] as [string, string, string];
      const apa = cite(works.report, 'apa', { language });
      assert.ok(apa.includes(` ${number}. `), apa);
      assert.ok(cite(works.page, 'apa', { language }).includes(` ${date}. `));
      assert.ok(cite(works.noDate, 'apa', { language }).includes(` ${noDate}. `));
    });
  }

  it('take the language of a region, and English for one without words', () => {
    assert.equal(cite(works.report, 'apa', { language: 'de-CH' }), cite(works.report, 'apa', { language: 'de' }));
    for (const language of ['', 'xx', 'constructor', '__proto__', '-', 'nl-BE']) {
      assert.equal(cite(works.report, 'apa', { language }), cite(works.report, 'apa'));
    }
  });

  it('write “and” by the sound that follows', () => {
    const authors = [person('Ana Ruiz'), person('Inés Soto')];
    assert.match(cite(analysis({ authors }), 'chicago', { language: 'es' }), /^Ruiz, Ana, e Inés Soto\. /);
  });

  it('shorten English months of five letters and more', () => {
    const months = Array.from({ length: 12 }, (_, at) => {
      const iso = `2026-${`${at + 1}`.padStart(2, '0')}`;
      return /(\S+) 2026/.exec(cite(analysis({ published: { iso, raw: iso, precision: 'month' } }), 'mla'))?.[1];
    });
    assert.equal(months.join(' '), 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.');
  });

  it('tell works apart by their kind, in seven languages', () => {
    const quoted = (kind: string) => cite(analysis({ kind, series: { name: 'S' } }), 'mla').startsWith('“');
    for (const kind of [
      'Article',
      'Artikel',
      'Artículo',
      'Articolo',
      'Artigo',
      'مقال',
      'Chapitre',
      'Kapitel',
      'Capítulo',
    ]) {
      assert.ok(quoted(kind), kind);
    }
    for (const kind of [
      'Study',
      'Note de synthèse',
      'Capital markets report',
      'Étude',
      'Buch',
      'دراسة',
      'Artificial',
    ]) {
      assert.ok(!quoted(kind), kind);
    }
    for (const kind of ['Thesis', 'Thèse', 'Tesis doctoral', 'Dissertation', 'أطروحة دكتوراه']) {
      assert.match(cite(analysis({ kind }), 'apa'), new RegExp(`\\[${kind}\\]`));
    }
  });

  it('end no field and no line, whatever they are given', () => {
    const authors = [person('A\r\nB\u2028C'), organization('D\u0085E')];
    for (const style of STYLES) {
      assert.doesNotMatch(cite(analysis({ authors, headline: 'x\ny\0z' }), style), /[\p{Cc}\u2028\u2029]/u);
    }
  });

  it('never throw', () => {
    fc.assert(
      fc.property(anyAnalysis, fc.string(), (raw, language) => {
        for (const item of readPublications([raw]).analyses as Analysis[]) {
          for (const style of STYLES) assert.ok(cite(item, style, { language }).length > 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('CITATION_FORMATS', () => {
  it('names every format once, with what a file of it is called', () => {
    assert.deepEqual(
      CITATION_FORMATS.map(({ format }) => format),
      ['bibtex', 'ris', 'csl-json', 'apa', 'chicago', 'mla'],
    );
    for (const { extension, format, mediaType } of CITATION_FORMATS) {
      assert.match(mediaType, /^[a-z]+\/[a-z.+-]+$/);
      assert.match(extension, /^[a-z]+$/);
      assert.ok(cite(works.report, format).includes('NATO Partnerships'));
    }
  });
});
