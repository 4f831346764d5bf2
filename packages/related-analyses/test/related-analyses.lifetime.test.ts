import { leavesNothingBehind } from '@offprint/testing';
import { modules } from './harness.ts';

const headlines = ['Copper', 'Lithium', 'Cobalt', 'Nickel', 'Tin', 'Zinc'];

describe('<offprint-related-analyses> over time', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': headlines.map((headline) => ({
      '@type': 'Report',
      headline,
      url: `https://institute.example/${headline}`,
    })),
  };
  leavesNothingBehind('offprint-related-analyses', modules, data, 1 + headlines.length);
});
