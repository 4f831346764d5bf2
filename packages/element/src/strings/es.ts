import type { SharedStrings } from '../strings.js';

/** The shared words in Spanish. */
const strings: SharedStrings = {
  retry: 'Reintentar',
  loading: 'Cargando…',
  loadFailed: 'No se ha podido cargar este contenido.',
  opensInNewTab: '(se abre en una pestaña nueva)',
  inLanguage: (language) => `en ${language}`,
  by: (authors) => `Por ${authors}`,
  andOthers: (authors, count) => `${authors} y ${count} más`,
  minutesRead: (count) => `${count} min de lectura`,
  pages: (count, form) => `${count} ${form === 'one' ? 'página' : 'páginas'}`,
  updated: (date) => `Actualizado: ${date}`,
  seriesNumber: (series, number) => `${series}, n.º\u00A0${number}`,
};

export default strings;
