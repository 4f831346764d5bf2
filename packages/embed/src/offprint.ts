// The order of these lines is the order of work: the guards throw before Lit is evaluated.
import { base, publish } from './guard.js';
import '@offprint/analysis-card/define.js';
import { loadLanguagesFrom } from './languages.js';

if (base) loadLanguagesFrom(base);
publish();
