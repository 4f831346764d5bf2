// The order of these lines is the order of work: guards, then Lit.
import { publish } from './guard.js';
import { base, script } from './place.js';
import { grant, ready } from './consent.js';
import { loadLanguages } from './languages.js';
import { allow } from './origins.js';
import { scan, scanWhenParsed } from './scan.js';

loadLanguages();
allow(`${base} ${script?.dataset['origins'] ?? ''}`);
if (script?.dataset['consent'] === undefined) grant();
publish({ allow, grant, ready, scan });
scanWhenParsed();
