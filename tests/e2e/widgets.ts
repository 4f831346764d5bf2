/** Tag of each element, by what snippets call it. */
export const WIDGETS = {
  card: 'offprint-analysis-card',
  summary: 'offprint-summary-download',
  related: 'offprint-related-analyses',
  banner: 'offprint-program-banner',
};

export const TAGS: readonly string[] = Object.values(WIDGETS);
