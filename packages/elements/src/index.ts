export * from '@offprint/analysis-card';
export * from '@offprint/program-banner';
export * from '@offprint/related-analyses';
export * from '@offprint/summary-download';
