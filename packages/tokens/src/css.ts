// One module a sheet, so that a bundle keeps only those that it uses.
export { spaceStyles } from './generated/space-styles.js';
export { stateStyles } from './generated/state-styles.js';
export { tokenStyles } from './generated/token-styles.js';
export { titleStyles } from './generated/title-styles.js';
export { typeStyles } from './generated/type-styles.js';
