import shared from '@offprint/element/strings/it.js';
import type { SummaryDownloadStrings } from '../summary-download.strings.js';

/** The element's words in Italian. */
const strings: SummaryDownloadStrings = {
  ...shared,
  download: 'Download',
  downloadFull: 'Scarica lo studio completo',
  downloadFile: (name) => `Scarica: ${name}`,
  fileFacts: (facts) => `(${facts.join(', ')})`,
  readOnSite: 'Leggi lo studio completo sul sito dell’editore',
  summaryOnly: 'Questa è una sintesi. Lo studio completo è un file a parte.',
  yourLanguage: 'la tua lingua',
  otherLanguages: 'Altre lingue',
  keyPoints: 'Punti chiave',
  showMore: 'Mostra di più',
  showLess: 'Mostra meno',
  cite: 'Cita questo studio',
  citationFormat: 'Formato della citazione',
  copy: 'Copia',
  copied: 'Citazione copiata.',
  copyKeyPoint: 'Copia un punto chiave con la fonte',
  save: 'Salva come file',
  share: 'Condividi',
  linkCopied: 'Link copiato.',
  accessibleFormat: 'Richiedi una versione accessibile',
  taggedPdf: 'con tag per lettori di schermo',
  doi: 'DOI',
  isbn: 'ISBN',
  license: 'Licenza',
  version: 'Versione',
  partners: 'Partner',
  supersedes: 'Sostituisce',
  superseded: 'È disponibile una versione più recente:',
  archived: (date) => `Archiviato (dati: ${date}).`,
};

export default strings;
