import type { SharedStrings } from '../strings.js';

/** The shared words in French. */
const strings: SharedStrings = {
  retry: 'Réessayer',
  loading: 'Chargement…',
  loadFailed: 'Ce contenu n’a pas pu être chargé.',
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  inLanguage: (language) => `en ${language}`,
};

export default strings;
