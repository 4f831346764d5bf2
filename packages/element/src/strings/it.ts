import type { SharedStrings } from '../strings.js';

/** The shared words in Italian. */
const strings: SharedStrings = {
  retry: 'Riprova',
  loading: 'Caricamento…',
  loadFailed: 'Impossibile caricare questo contenuto.',
  opensInNewTab: '(si apre in una nuova scheda)',
  inLanguage: (language) => `in ${language}`,
};

export default strings;
