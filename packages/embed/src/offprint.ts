// The order of these lines is the order of work: guards, then Lit.
import { base, publish, script } from './guard.js';
import { grant, ready } from './consent.js';
import { loadLanguages } from './languages.js';
import { allow } from './origins.js';
import { scan, scanWhenParsed } from './scan.js';

loadLanguages();
allow(`${base} ${script?.dataset['origins'] ?? ''}`);
if (script?.dataset['consent'] === undefined) grant();
publish({ allow, grant, ready, scan });
scanWhenParsed();
