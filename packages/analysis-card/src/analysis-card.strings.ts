import { sharedStrings } from '@offprint/element';

type PluralForm = Intl.LDMLPluralRule;

/** The card's words in English. `count` comes with the separators of the language, `form` is its plural form. */
export const analysisCardStrings = {
  ...sharedStrings,
  by: (authors: string): string => `By ${authors}`,
  andOthers: (authors: string, count: string, form: PluralForm): string =>
    `${authors} and ${count} ${form === 'one' ? 'other' : 'others'}`,
  minutesRead: (count: string, _form: PluralForm): string => `${count} min read`,
  pages: (count: string, form: PluralForm): string => `${count} ${form === 'one' ? 'page' : 'pages'}`,
  alsoIn: (languages: string): string => `Also in ${languages}`,
  updated: (date: string): string => `Updated ${date}`,
  seriesNumber: (series: string, number: string): string => `${series}, no. ${number}`,
  pdf: 'PDF',
};

/** Shape of the card's words in any language. */
export type AnalysisCardStrings = typeof analysisCardStrings;
