// All elements. The one place where the applications name the packages.
export const define = (): Promise<unknown> =>
  Promise.all([
    import('@offprint/analysis-card/define.js'),
    import('@offprint/related-analyses/define.js'),
    import('@offprint/summary-download/define.js'),
  ]);
