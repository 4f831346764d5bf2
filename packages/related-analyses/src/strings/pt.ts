import shared from '@offprint/element/strings/pt.js';
import type { RelatedAnalysesStrings } from '../related-analyses.strings.js';

/** The element's words in Portuguese. */
const strings: RelatedAnalysesStrings = {
  ...shared,
  heading: 'Análises relacionadas',
  previous: 'Análises anteriores',
  next: 'Próximas análises',
  range: (seen, total) => `${seen} de ${total}`,
  span: (first, last) => `${first} a ${last}`,
  showing: (seen, total, headline) => `A mostrar ${seen} de ${total}, a começar por: ${headline}`,
  showAll: (total) => `Mostrar todas (${total})`,
  showLess: 'Mostrar menos',
  viewAll: 'Ver todas as análises',
  sameProgram: 'Mesmo programa',
  sameTopic: 'Mesmo tema',
  sameRegion: 'Mesma região',
  alsoBy: (authors) => `Também de ${authors}`,
};

export default strings;
