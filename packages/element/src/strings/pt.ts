import type { SharedStrings } from '../strings.js';

/** The shared words in Portuguese. */
const strings: SharedStrings = {
  retry: 'Tentar de novo',
  loading: 'A carregar…',
  loadFailed: 'Não foi possível carregar este conteúdo.',
  opensInNewTab: '(abre num novo separador)',
  inLanguage: (language) => `em ${language}`,
};

export default strings;
