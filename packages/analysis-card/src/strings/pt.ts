import shared from '@offprint/element/strings/pt.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Portuguese. */
const strings: AnalysisCardStrings = {
  ...shared,
  alsoIn: (languages) => `Também em ${languages}`,
};

export default strings;
