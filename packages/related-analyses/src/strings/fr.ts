import shared from '@offprint/element/strings/fr.js';
import type { RelatedAnalysesStrings } from '../related-analyses.strings.js';

/** The element's words in French. */
const strings: RelatedAnalysesStrings = {
  ...shared,
  heading: 'Analyses liées',
  previous: 'Analyses précédentes',
  next: 'Analyses suivantes',
  range: (seen, total) => `${seen} sur ${total}`,
  span: (first, last) => `${first} à ${last}`,
  showing: (seen, total, headline) => `Affichage de ${seen} sur ${total}, à partir de\u00A0: ${headline}`,
  showAll: (total) => `Tout afficher (${total})`,
  showLess: 'Afficher moins',
  viewAll: 'Voir toutes les analyses',
  sameProgram: 'Même programme',
  sameTopic: 'Même thème',
  sameRegion: 'Même région',
  alsoBy: (authors) => `Également de ${authors}`,
};

export default strings;
