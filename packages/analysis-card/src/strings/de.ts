import shared from '@offprint/element/strings/de.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in German. */
const strings: AnalysisCardStrings = {
  ...shared,
  alsoIn: (languages) => `Auch auf ${languages}`,
};

export default strings;
