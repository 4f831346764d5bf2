import shared from '@offprint/element/strings/de.js';
import type { ProgramBannerStrings } from '../program-banner.strings.js';

/** The banner's words in German. */
const strings: ProgramBannerStrings = {
  ...shared,
  findOutMore: 'Mehr erfahren',
  exploreProgram: 'Zum Programm',
  allPrograms: 'Alle Programme',
  latestHeading: 'Neues aus diesem Programm',
  feed: 'Feed abonnieren',
  newsletter: 'Newsletter abonnieren',
  people: 'Team',
  partners: 'Partner',
  imageCredit: (credit) => `Bild: ${credit}`,
};

export default strings;
