import shared from '@offprint/element/strings/es.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Spanish. */
const strings: AnalysisCardStrings = {
  ...shared,
  by: (authors) => `Por ${authors}`,
  andOthers: (authors, count) => `${authors} y ${count} más`,
  minutesRead: (count) => `${count} min de lectura`,
  pages: (count, form) => `${count} ${form === 'one' ? 'página' : 'páginas'}`,
  alsoIn: (languages) => `También en ${languages}`,
  updated: (date) => `Actualizado el ${date}`,
  seriesNumber: (series, number) => `${series}, n.º ${number}`,
  pdf: 'PDF',
};

export default strings;
