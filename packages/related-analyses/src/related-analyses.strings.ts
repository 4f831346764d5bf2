import { sharedStrings } from '@offprint/element';

/** The element's words in English. Numbers come with the separators of the language. */
export const relatedAnalysesStrings = {
  ...sharedStrings,
  heading: 'Related analyses',
  previous: 'Previous analyses',
  next: 'Next analyses',
  /** @param seen - Places of the items in view: "1–3", or "2". */
  range: (seen: string, total: string): string => `${seen} of ${total}`,
  /** From one place to another, for the ear. */
  span: (first: string, last: string): string => `${first} to ${last}`,
  /** @param seen - A `span`, or one number. */
  showing: (seen: string, total: string, headline: string): string =>
    `Showing ${seen} of ${total}, starting with: ${headline}`,
  showAll: (total: string): string => `Show all ${total}`,
  showLess: 'Show less',
  viewAll: 'View all analyses',
  sameProgram: 'Same program',
  sameTopic: 'Same topic',
  sameRegion: 'Same region',
  /** @param authors - The authors that both analyses have, as a list of the language. */
  alsoBy: (authors: string): string => `Also by ${authors}`,
};

/** Shape of the element's words in any language. */
export type RelatedAnalysesStrings = typeof relatedAnalysesStrings;
