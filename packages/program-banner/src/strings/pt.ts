import shared from '@offprint/element/strings/pt.js';
import type { ProgramBannerStrings } from '../program-banner.strings.js';

/** The banner's words in Portuguese. */
const strings: ProgramBannerStrings = {
  ...shared,
  findOutMore: 'Saber mais',
  exploreProgram: 'Explorar o programa',
  allPrograms: 'Todos os programas',
  latestHeading: 'Novidades deste programa',
  feed: 'Subscrever o feed',
  newsletter: 'Subscrever a newsletter',
  people: 'Equipa',
  partners: 'Parceiros',
  imageCredit: (credit) => `Imagem: ${credit}`,
};

export default strings;
