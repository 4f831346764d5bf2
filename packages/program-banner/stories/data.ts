import { related, study } from '@offprint/storybook/data.js';

/** Where partners meet the center. */
export const address = 'https://publisher.example/security';

const project = {
  '@type': 'ResearchProject',
  name: 'Security Studies Center',
  url: address,
  description: 'How alliances, armies and industries answer a continent at war, and what their choices will cost.',
  parentOrganization: { '@type': 'ResearchOrganization', name: 'Ifri', url: 'https://www.ifri.org/en' },
  inLanguage: 'en',
};

/** A program with its analyses: the study, and the four of which its page gives the headlines. */
export const program = (amended: object = {}, analyses: readonly object[] = all): object => ({
  '@context': 'https://schema.org',
  '@graph': [{ ...project, ...amended }, ...analyses],
});

export const all: readonly object[] = [
  study,
  ...related.map((headline, index) => ({
    '@type': 'Report',
    headline,
    inLanguage: 'en',
    url: `https://publisher.example/${index + 1}`,
  })),
];
