import shared from '@offprint/element/strings/fr.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in French. */
const strings: AnalysisCardStrings = {
  ...shared,
  by: (authors) => `Par ${authors}`,
  andOthers: (authors, count, form) => `${authors} et ${count} ${form === 'one' ? 'autre' : 'autres'}`,
  minutesRead: (count) => `${count} min de lecture`,
  pages: (count, form) => `${count} ${form === 'one' ? 'page' : 'pages'}`,
  alsoIn: (languages) => `Aussi en ${languages}`,
  updated: (date) => `Mis à jour le ${date}`,
  seriesNumber: (series, number) => `${series}, n° ${number}`,
  pdf: 'PDF',
};

export default strings;
