import type {} from '@offprint/elements/frameworks.js';

const card = document.createElement('offprint-analysis-card');
card.layout = 'row';
card.addEventListener('offprint-ready', (event) => event.count);
document
  .querySelector('offprint-related-analyses')
  ?.addEventListener('offprint-range', ({ first, last }) => [first, last]);
// @ts-expect-error -- no such layout
card.layout = 'diagonal';
// @ts-expect-error -- no such field
card.addEventListener('offprint-ready', (event) => event.counts);
