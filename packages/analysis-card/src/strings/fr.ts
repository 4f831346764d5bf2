import shared from '@offprint/element/strings/fr.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in French. */
const strings: AnalysisCardStrings = {
  ...shared,
  alsoIn: (languages) => `Aussi en ${languages}`,
};

export default strings;
