import shared from '@offprint/element/strings/it.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Italian. */
const strings: AnalysisCardStrings = {
  ...shared,
  by: (authors) => `Di ${authors}`,
  andOthers: (authors, count, form) => `${authors} e ${form === 'one' ? 'un’altra persona' : `altri ${count}`}`,
  minutesRead: (count) => `${count} min di lettura`,
  pages: (count, form) => `${count} ${form === 'one' ? 'pagina' : 'pagine'}`,
  alsoIn: (languages) => `Anche in ${languages}`,
  updated: (date) => `Aggiornato il ${date}`,
  seriesNumber: (series, number) => `${series}, n. ${number}`,
  pdf: 'PDF',
};

export default strings;
