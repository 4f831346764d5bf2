import type { SharedStrings } from '../strings.js';

/** The shared words in French. */
const strings: SharedStrings = {
  retry: 'Réessayer',
  loading: 'Chargement…',
  loadFailed: 'Ce contenu n’a pas pu être chargé.',
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  inLanguage: (language) => `en ${language}`,
  by: (authors) => `Par ${authors}`,
  andOthers: (authors, count, form) => `${authors} et ${count} ${form === 'one' ? 'autre' : 'autres'}`,
  minutesRead: (count) => `${count} min de lecture`,
  pages: (count, form) => `${count} ${form === 'one' ? 'page' : 'pages'}`,
  updated: (date) => `Mise à jour\u00A0: ${date}`,
  seriesNumber: (series, number) => `${series}, n°\u00A0${number}`,
};

export default strings;
