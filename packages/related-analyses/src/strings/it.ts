import shared from '@offprint/element/strings/it.js';
import type { RelatedAnalysesStrings } from '../related-analyses.strings.js';

/** The element's words in Italian. */
const strings: RelatedAnalysesStrings = {
  ...shared,
  heading: 'Analisi correlate',
  previous: 'Analisi precedenti',
  next: 'Analisi successive',
  range: (seen, total) => `${seen} di ${total}`,
  span: (first, last) => `da ${first} a ${last}`,
  showing: (seen, total, headline) => `Visualizzate: ${seen} di ${total}, a partire da: ${headline}`,
  showAll: (total) => `Mostra tutte (${total})`,
  showLess: 'Mostra meno',
  viewAll: 'Vedi tutte le analisi',
  sameProgram: 'Stesso programma',
  sameTopic: 'Stesso tema',
  sameRegion: 'Stessa regione',
  alsoBy: (authors) => `Anche di ${authors}`,
};

export default strings;
