import shared from '@offprint/element/strings/ar.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Arabic. */
const strings: AnalysisCardStrings = {
  ...shared,
  alsoIn: (languages) => `متاح أيضًا باللغات: ${languages}`,
};

export default strings;
