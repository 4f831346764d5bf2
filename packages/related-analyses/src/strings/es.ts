import shared from '@offprint/element/strings/es.js';
import type { RelatedAnalysesStrings } from '../related-analyses.strings.js';

/** The element's words in Spanish. */
const strings: RelatedAnalysesStrings = {
  ...shared,
  heading: 'Análisis relacionados',
  previous: 'Análisis anteriores',
  next: 'Análisis siguientes',
  range: (seen, total) => `${seen} de ${total}`,
  span: (first, last) => `${first} a ${last}`,
  showing: (seen, total, headline) => `Se muestran ${seen} de ${total}, empezando por: ${headline}`,
  showAll: (total) => `Mostrar los ${total}`,
  showLess: 'Mostrar menos',
  viewAll: 'Ver todos los análisis',
  sameProgram: 'Mismo programa',
  sameTopic: 'Mismo tema',
  sameRegion: 'Misma región',
  alsoBy: (authors) => `También de ${authors}`,
};

export default strings;
