import type { SharedStrings } from '../strings.js';

/** The shared words in Portuguese. */
const strings: SharedStrings = {
  retry: 'Tentar de novo',
  loading: 'A carregar…',
  loadFailed: 'Não foi possível carregar este conteúdo.',
  opensInNewTab: '(abre num novo separador)',
  inLanguage: (language) => `em ${language}`,
  by: (authors) => `Por ${authors}`,
  andOthers: (authors, count) => `${authors} e mais ${count}`,
  minutesRead: (count) => `${count} min de leitura`,
  pages: (count, form) => `${count} ${form === 'one' ? 'página' : 'páginas'}`,
  updated: (date) => `Atualizado em ${date}`,
  seriesNumber: (series, number) => `${series}, n.º\u00A0${number}`,
};

export default strings;
