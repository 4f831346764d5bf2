import type { SharedStrings } from '../strings.js';

/** The shared words in German. */
const strings: SharedStrings = {
  retry: 'Erneut versuchen',
  loading: 'Wird geladen …',
  loadFailed: 'Dieser Inhalt konnte nicht geladen werden.',
  opensInNewTab: '(öffnet in neuem Tab)',
  inLanguage: (language) => `auf ${language}`,
};

export default strings;
