import { picture, related } from '@offprint/storybook/data.js';

const center = { '@type': 'ResearchOrganization', name: 'Security Studies Center' };
const by = (name: string): object => ({ '@type': 'Person', name });
const at = (path: string): string => `https://publisher.example/${path}`;

/**
 * The analyses that the study's page relates it to, of which it gives the headlines, and further ones of a publisher who
 * gives everything, made up.
 */
const analyses = [
  {
    about: ['Minerals', 'Industry'],
    abstract: 'Ore is dug in many countries and refined in few. The briefing counts the furnaces, and who owns them.',
    author: by('Ana Lindqvist'),
    datePublished: '2025-03-04',
    genre: 'Briefing',
    headline: 'Processing, not mining, is Europe’s blind spot',
    producer: { '@type': 'ResearchOrganization', name: 'Center for Raw Materials' },
    spatialCoverage: 'Europe',
  },
  ...related.map((headline) => ({ headline, producer: center, about: ['Armed forces'] })),
  {
    about: ['Minerals'],
    author: [by('Ana Lindqvist'), by('Tomás Ferrer')],
    datePublished: '2025-06-12',
    genre: 'Memo',
    headline: 'Recycling targets after the revision: ambitious on paper, thin on furnaces',
    spatialCoverage: 'Europe',
  },
  {
    about: ['Minerals'],
    datePublished: '2024-11',
    genre: 'Note',
    headline: 'Copper in motion',
    spatialCoverage: 'Chile',
  },
].map((analysis, index) => ({ '@type': 'Report', inLanguage: 'en', url: at(`${index}`), ...analysis }));

/** A publisher's list, as schema.org has it. */
export const listOf = (items: readonly object[]): object => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: items,
});

/** The address of the analysis that the page is about, which the list holds too. */
export const current = at('0');

export const shelf = listOf(analyses);

/** The first of the shelf. */
export const few = (count: number): object => listOf(analyses.slice(0, count));

export const illustrated = listOf(analyses.map((analysis) => ({ ...analysis, image: picture })));

/** As many analyses as wanted, of which only the headlines are known. */
export const many = (count: number): object =>
  listOf(
    Array.from({ length: count }, (_, index) => ({
      '@type': 'Report',
      headline: `Analysis ${index + 1}`,
      url: at(`many/${index + 1}`),
    })),
  );

/** Links that authors write between the tags. */
export const links = related.map((headline, index) => ({ headline, href: at(`${index + 1}`) }));
