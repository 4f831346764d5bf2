import shared from '@offprint/element/strings/pt.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Portuguese. */
const strings: AnalysisCardStrings = {
  ...shared,
  by: (authors) => `Por ${authors}`,
  andOthers: (authors, count) => `${authors} e mais ${count}`,
  minutesRead: (count) => `${count} min de leitura`,
  pages: (count, form) => `${count} ${form === 'one' ? 'página' : 'páginas'}`,
  alsoIn: (languages) => `Também em ${languages}`,
  updated: (date) => `Atualizado em ${date}`,
  seriesNumber: (series, number) => `${series}, n.º ${number}`,
  pdf: 'PDF',
};

export default strings;
