/* eslint-disable perfectionist/sort-imports -- the order of these lines is the order of work: guards, then Lit */
import { publish } from './guard.js';
import '@offprint/analysis-card/define.js';
import '@offprint/program-banner/define.js';
import '@offprint/related-analyses/define.js';
import '@offprint/summary-download/define.js';
import { loadLanguages } from './languages.js';

loadLanguages();
publish();
