import shared from '@offprint/element/strings/fr.js';
import type { ProgramBannerStrings } from '../program-banner.strings.js';

/** The banner's words in French. */
const strings: ProgramBannerStrings = {
  ...shared,
  findOutMore: 'En savoir plus',
  exploreProgram: 'Explorer le programme',
  allPrograms: 'Tous les programmes',
  latestHeading: 'Dernières publications du programme',
  feed: 'S’abonner au flux',
  newsletter: 'S’abonner à la lettre d’information',
  people: 'Équipe',
  partners: 'Partenaires',
  imageCredit: (credit) => `Image\u00A0: ${credit}`,
};

export default strings;
