import { sharedStrings } from '@offprint/element';

/** The element's words in English: they give the catalogues of the other languages their shape. */
export const sampleWidgetStrings = {
  ...sharedStrings,
  publishedOn: (date: string): string => `Published ${date}`,
};

/** Shape of the element's words in any language. */
export type SampleWidgetStrings = typeof sampleWidgetStrings;
