export { readDate } from './date.js';
export { readJson, type JsonOptions } from './json/read-json.js';
export type * from './model.js';
export { readPublications, type ReadOptions } from './read-publications.js';
export { selectAnalysis, selectProgram } from './select.js';
export { safeUrl } from './url.js';
