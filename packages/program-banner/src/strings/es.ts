import shared from '@offprint/element/strings/es.js';
import type { ProgramBannerStrings } from '../program-banner.strings.js';

/** The banner's words in Spanish. */
const strings: ProgramBannerStrings = {
  ...shared,
  findOutMore: 'Más información',
  exploreProgram: 'Explorar el programa',
  allPrograms: 'Todos los programas',
  latestHeading: 'Lo último de este programa',
  feed: 'Suscribirse al canal',
  newsletter: 'Suscribirse al boletín',
  people: 'Equipo',
  partners: 'Socios',
  imageCredit: (credit) => `Imagen: ${credit}`,
};

export default strings;
