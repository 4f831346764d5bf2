import { study } from '@offprint/storybook/data.js';

/** A file that the publisher offers, in schema.org's words. */
const file = (name: string, facts: object): object => ({
  '@type': 'MediaObject',
  contentUrl: `https://publisher.example/files/${name}`,
  encodingFormat: 'application/pdf',
  ...facts,
});

/** The full version in two languages, and what goes with it. The study exists in English alone: all but that is made up. */
export const files = {
  english: study.encoding,
  french: file('partenariats.pdf', { contentSize: '2.1 MB', inLanguage: 'fr', numberOfPages: 49 }),
  arabic: file('partnerships-ar.pdf', { contentSize: '2.6 MB', inLanguage: 'ar', numberOfPages: 52 }),
  annex: file('annex.pdf', {
    contentSize: '310 KB',
    inLanguage: 'en',
    name: 'Annex: the partners by program',
    role: 'annex',
  }),
  figures: file('figures.csv', { encodingFormat: 'text/csv', name: 'Data behind the figures', role: 'data' }),
  unknown: file('nobody-knows.pdf', {}),
};

/** The study with all that an institute may know of it. `keyPoints` is our own word: schema.org has none. */
export const report = {
  ...study,
  encoding: [files.english, files.french, files.figures],
  isbn: '978-2-86592-897-2',
  keyPoints: [
    'Interest in the partnerships has declined since their programs were started.',
    'The programs of 1994 and 2004 overlap without a common purpose.',
    'Three futures are open; the cheapest is to leave everything as it is.',
  ],
  producer: {
    '@type': 'ResearchOrganization',
    name: 'Security Studies Center',
    url: 'https://publisher.example/security',
  },
};
