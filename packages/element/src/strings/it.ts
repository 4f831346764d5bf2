import type { SharedStrings } from '../strings.js';

/** The shared words in Italian. */
const strings: SharedStrings = {
  retry: 'Riprova',
  loading: 'Caricamento…',
  loadFailed: 'Impossibile caricare questo contenuto.',
  opensInNewTab: '(si apre in una nuova scheda)',
  inLanguage: (language) => `in ${language}`,
  by: (authors) => `Di ${authors}`,
  andOthers: (authors, count, form) => `${authors} e ${form === 'one' ? 'un’altra persona' : `altri ${count}`}`,
  minutesRead: (count) => `${count} min di lettura`,
  pages: (count, form) => `${count} ${form === 'one' ? 'pagina' : 'pagine'}`,
  updated: (date) => `Aggiornato: ${date}`,
  seriesNumber: (series, number) => `${series}, n.\u00A0${number}`,
};

export default strings;
