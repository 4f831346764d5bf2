import shared from '@offprint/element/strings/de.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in German. */
const strings: AnalysisCardStrings = {
  ...shared,
  by: (authors) => `Von ${authors}`,
  andOthers: (authors, count, form) => `${authors} und ${count} ${form === 'one' ? 'weitere Person' : 'weitere'}`,
  minutesRead: (count) => `${count} Min. Lesezeit`,
  pages: (count, form) => `${count} ${form === 'one' ? 'Seite' : 'Seiten'}`,
  alsoIn: (languages) => `Auch auf ${languages}`,
  updated: (date) => `Aktualisiert am ${date}`,
  seriesNumber: (series, number) => `${series}, Nr. ${number}`,
  pdf: 'PDF',
};

export default strings;
