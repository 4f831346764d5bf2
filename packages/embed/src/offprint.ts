/* eslint-disable perfectionist/sort-imports -- the order of these lines is the order of work: guards, then Lit */
import { base, publish } from './guard.js';
import '@offprint/analysis-card/define.js';
import { loadLanguagesFrom } from './languages.js';

if (base) loadLanguagesFrom(base);
publish();
