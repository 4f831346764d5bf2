import shared from '@offprint/element/strings/it.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Italian. */
const strings: AnalysisCardStrings = {
  ...shared,
  alsoIn: (languages) => `Anche in ${languages}`,
};

export default strings;
