import { leavesNothingBehind } from '@offprint/testing';
import { modules } from './harness.ts';

describe('<offprint-summary-download> over time', () => {
  leavesNothingBehind('offprint-summary-download', modules, {
    '@context': 'https://schema.org',
    '@type': 'Report',
    headline: 'Copper in motion',
    abstract: 'Who mines it, and who does not.',
    url: 'https://institute.example/copper',
    encoding: { '@type': 'MediaObject', contentUrl: 'https://institute.example/copper.pdf', contentSize: '2.4 MB' },
  });
});
