import type { Analysis, Author } from '@offprint/metadata';
import { analysis } from './write.fixtures.ts';

export const person = (name: string): Author => ({ name, type: 'Person' });
export const organization = (name: string): Author => ({ name, type: 'Organization' });
const day = (iso: string): Pick<Analysis, 'published'> => ({
  published: { raw: iso, iso, precision: ({ 4: 'year', 7: 'month' } as const)[iso.length] ?? 'day' },
});
const publisher = { name: 'Institute for Studies' };
const url = 'https://institute.example/a/grids';

/** What institutes publish, by what makes each hard to cite. */
export const works = {
  report: analysis({
    ...day('2026-11-04'),
    authors: [person('Vivien Pertusot')],
    doi: '10.5555/ofp.31',
    downloads: [{ url: 'https://institute.example/a.pdf', type: 'application/pdf', pages: 47 }],
    headline: 'NATO Partnerships',
    kind: 'Study',
    lang: 'en',
    publisher,
    series: { name: 'Focus stratégique', number: '31' },
    subtitle: 'Shaking Hands or Shaking the System?',
    url,
  }),
  particles: analysis({
    ...day('2026-09'),
    authors: [
      person('Anna van der Berg'),
      person('Jean-Luc de La Fontaine'),
      person('Elio Di Rupo'),
      person('José Ortega y Gasset'),
      person('Fatima al-Fihri'),
    ],
    headline: 'Grids',
    publisher,
    url,
  }),
  suffixes: analysis({
    ...day('2026'),
    authors: [person('Martin Luther King, Jr.'), person('Henry Adams III')],
    headline: 'Voting Rights',
    publisher,
    url,
  }),
  corporate: analysis({
    ...day('2026-05-12'),
    authors: [organization('Ministry of Defence and Security, Finland'), organization('Bank & Trade Unit')],
    headline: 'Joint Statement',
    publisher,
    url,
  }),
  ownReport: analysis({
    ...day('2026-05-12'),
    authors: [organization('Institute for Studies')],
    headline: 'Annual Report',
    publisher,
    url,
  }),
  noAuthor: analysis({ ...day('2026-05-12'), headline: 'Annual Report', publisher, url }),
  noAuthorBook: analysis({ ...day('2026'), headline: 'Atlas of Grids', isbn: '978-2-86592-897-2', publisher, url }),
  noDate: analysis({ authors: [person('Léa Morin')], headline: 'Grids', publisher, url }),
  unsureDate: analysis({
    authors: [person('Léa Morin')],
    headline: 'Grids',
    published: { raw: 'Spring 2020', iso: '', precision: 'day' },
    url,
  }),
  sevenAuthors: analysis({
    ...day('2026'),
    authors: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => person(`Given ${letter}son`)),
    headline: 'Grids',
    url,
  }),
  thirtyAuthors: analysis({
    ...day('2026'),
    authors: Array.from({ length: 30 }, (_, at) => person(`Zoë Author${at + 1}`)),
    headline: 'Grids',
    url,
  }),
  article: analysis({
    ...day('2026-03'),
    authors: [person('Léa Morin'), person('Jon Aske')],
    doi: '10.1002/(SICI)10<1::AID>2.0;2-#',
    headline: 'What “Power” Means',
    kind: 'Article',
    publisher,
    series: { name: 'Politique étrangère', number: '2' },
    url,
  }),
  page: analysis({
    ...day('2026-05-12'),
    authors: [person('Léa Morin')],
    headline: 'Who Pays?',
    kind: 'Article',
    publisher,
    url,
  }),
  book: analysis({
    ...day('2026-10-01'),
    authors: [person('Léa Morin')],
    headline: 'Strom',
    isbn: '978-3-16-148410-0',
    kind: 'Buch',
    lang: 'de',
    publisher,
    url,
  }),
  chapter: analysis({
    ...day('2026-10-01'),
    authors: [person('Léa Morin')],
    headline: 'Gas',
    kind: 'Book chapter',
    publisher,
    series: { name: 'Atlas of Grids' },
    url,
  }),
  thesis: analysis({
    ...day('2026-06-30'),
    authors: [person('Léa Morin')],
    headline: 'Grids',
    kind: 'Doctoral dissertation',
    publisher: { name: 'University of Oslo' },
    url,
  }),
  specials: analysis({
    ...day('2026'),
    authors: [person('Ana {Brace} d’Ávila')],
    headline: '100 % & $5_a #1 {b} ~c ^d \\e',
    publisher: { name: 'R&D {Unit' },
    url: 'https://institute.example/a_b?c=%20&d={e}#f',
  }),
  arabic: analysis({
    ...day('2026-11-04'),
    authors: [person('محمد بن سلمان'), person('ليلى حداد')],
    headline: 'مياه النيل: من يدفع؟',
    lang: 'ar',
    publisher: { name: 'معهد الدراسات' },
    url,
  }),
  chinese: analysis({
    ...day('2026-11-04'),
    authors: [person('王小明'), person('김 민수')],
    headline: '水与电',
    lang: 'zh',
    publisher: { name: '研究所' },
    url,
  }),
  cyrillic: analysis({
    ...day('2026-11-04'),
    authors: [person('Анна Петрова')],
    headline: 'Газ и сеть',
    lang: 'ru',
    publisher,
    url,
  }),
  fileOnly: analysis({
    ...day('2026'),
    authors: [person('Redaktion')],
    downloads: [{ url: 'https://institute.example/a.pdf', type: 'application/pdf' }],
    headline: 'Netze',
  }),
} satisfies Record<string, Analysis>;
