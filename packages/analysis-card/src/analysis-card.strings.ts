import { sharedStrings } from '@offprint/element';

/** The card's words in English. */
export const analysisCardStrings = {
  ...sharedStrings,
  alsoIn: (languages: string): string => `Also in ${languages}`,
};

/** Shape of the card's words in any language. */
export type AnalysisCardStrings = typeof analysisCardStrings;
