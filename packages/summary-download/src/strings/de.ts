import shared from '@offprint/element/strings/de.js';
import type { SummaryDownloadStrings } from '../summary-download.strings.js';

/** The element's words in German. */
const strings: SummaryDownloadStrings = {
  ...shared,
  download: 'Herunterladen',
  downloadFull: 'Die ganze Studie herunterladen',
  downloadFile: (name) => `Herunterladen: ${name}`,
  fileFacts: (facts) => `(${facts.join(', ')})`,
  readOnSite: 'Die ganze Studie auf der Website des Herausgebers lesen',
  summaryOnly: 'Dies ist eine Zusammenfassung. Die ganze Studie ist eine eigene Datei.',
  yourLanguage: 'Ihre Sprache',
  otherLanguages: 'Weitere Sprachen',
  keyPoints: 'Kernaussagen',
  showMore: 'Mehr anzeigen',
  showLess: 'Weniger anzeigen',
  cite: 'Diese Studie zitieren',
  citationFormat: 'Zitierformat',
  copy: 'Kopieren',
  copied: 'Zitat kopiert.',
  copyKeyPoint: 'Eine Kernaussage mit Quelle kopieren',
  save: 'Als Datei speichern',
  share: 'Teilen',
  linkCopied: 'Link kopiert.',
  accessibleFormat: 'Eine barrierefreie Fassung anfordern',
  taggedPdf: 'für Screenreader ausgezeichnet',
  doi: 'DOI',
  isbn: 'ISBN',
  license: 'Lizenz',
  version: 'Version',
  partners: 'Partner',
  supersedes: 'Ersetzt',
  superseded: 'Es gibt eine neuere Fassung:',
  archived: (date) => `Archiviert: Datenstand ${date}.`,
};

export default strings;
