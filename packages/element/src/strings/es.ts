import type { SharedStrings } from '../strings.js';

/** The shared words in Spanish. */
const strings: SharedStrings = {
  retry: 'Reintentar',
  loading: 'Cargando…',
  loadFailed: 'No se ha podido cargar este contenido.',
  opensInNewTab: '(se abre en una pestaña nueva)',
  inLanguage: (language) => `en ${language}`,
};

export default strings;
