import type { SharedStrings } from '../strings.js';

/** The shared words in German. */
const strings: SharedStrings = {
  retry: 'Erneut versuchen',
  loading: 'Wird geladen …',
  loadFailed: 'Dieser Inhalt konnte nicht geladen werden.',
  opensInNewTab: '(öffnet in neuem Tab)',
  inLanguage: (language) => `auf ${language}`,
  by: (authors) => `Von ${authors}`,
  andOthers: (authors, count, form) => `${authors} und ${count} ${form === 'one' ? 'weitere Person' : 'weitere'}`,
  minutesRead: (count) => `${count} Min. Lesezeit`,
  pages: (count, form) => `${count} ${form === 'one' ? 'Seite' : 'Seiten'}`,
  updated: (date) => `Aktualisiert: ${date}`,
  seriesNumber: (series, number) => `${series}, Nr.\u00A0${number}`,
};

export default strings;
