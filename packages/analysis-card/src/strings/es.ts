import shared from '@offprint/element/strings/es.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Spanish. */
const strings: AnalysisCardStrings = {
  ...shared,
  alsoIn: (languages) => `También en ${languages}`,
};

export default strings;
