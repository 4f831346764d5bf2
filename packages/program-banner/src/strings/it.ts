import shared from '@offprint/element/strings/it.js';
import type { ProgramBannerStrings } from '../program-banner.strings.js';

/** The banner's words in Italian. */
const strings: ProgramBannerStrings = {
  ...shared,
  findOutMore: 'Scopri di più',
  exploreProgram: 'Esplora il programma',
  allPrograms: 'Tutti i programmi',
  latestHeading: 'Le ultime dal programma',
  feed: 'Iscriviti al feed',
  newsletter: 'Iscriviti alla newsletter',
  people: 'Persone',
  partners: 'Partner',
  imageCredit: (credit) => `Immagine: ${credit}`,
};

export default strings;
