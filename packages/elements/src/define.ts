import '@offprint/analysis-card/define.js';
import '@offprint/program-banner/define.js';
import '@offprint/related-analyses/define.js';
import '@offprint/summary-download/define.js';
