import shared from '@offprint/element/strings/de.js';
import type { RelatedAnalysesStrings } from '../related-analyses.strings.js';

/** The element's words in German. */
const strings: RelatedAnalysesStrings = {
  ...shared,
  heading: 'Verwandte Analysen',
  previous: 'Vorherige Analysen',
  next: 'Nächste Analysen',
  range: (seen, total) => `${seen} von ${total}`,
  span: (first, last) => `${first} bis ${last}`,
  showing: (seen, total, headline) => `${seen} von ${total} werden angezeigt, beginnend mit: ${headline}`,
  showAll: (total) => `Alle ${total} anzeigen`,
  showLess: 'Weniger anzeigen',
  viewAll: 'Alle Analysen ansehen',
  sameProgram: 'Gleiches Programm',
  sameTopic: 'Gleiches Thema',
  sameRegion: 'Gleiche Region',
  alsoBy: (authors) => `Auch von ${authors}`,
};

export default strings;
