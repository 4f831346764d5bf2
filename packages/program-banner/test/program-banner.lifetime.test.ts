import { leavesNothingBehind } from '@offprint/testing';
import { modules } from './harness.ts';

describe('<offprint-program-banner> over time', () => {
  leavesNothingBehind('offprint-program-banner', modules, {
    '@context': 'https://schema.org',
    '@type': 'ResearchProject',
    name: 'Metals and power',
    description: 'Who mines what the grid is made of.',
    url: 'https://institute.example/metals',
  });
});
