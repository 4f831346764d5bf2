import shared from '@offprint/element/strings/fr.js';
import type { SummaryDownloadStrings } from '../summary-download.strings.js';

/** The element's words in French. */
const strings: SummaryDownloadStrings = {
  ...shared,
  download: 'Téléchargement',
  downloadFull: 'Télécharger l’étude complète',
  downloadFile: (name) => `Télécharger\u00A0: ${name}`,
  fileFacts: (facts) => `(${facts.join(', ')})`,
  readOnSite: 'Lire l’étude complète sur le site de l’éditeur',
  summaryOnly: 'Ceci est un résumé. L’étude complète est un fichier à part.',
  yourLanguage: 'votre langue',
  otherLanguages: 'Autres langues',
  keyPoints: 'Points clés',
  showMore: 'Lire la suite',
  showLess: 'Réduire',
  cite: 'Citer cette étude',
  citationFormat: 'Format de citation',
  copy: 'Copier',
  copied: 'Citation copiée.',
  copyKeyPoint: 'Copier un point clé avec sa source',
  save: 'Enregistrer dans un fichier',
  share: 'Partager',
  linkCopied: 'Lien copié.',
  accessibleFormat: 'Demander une version accessible',
  taggedPdf: 'balisé pour les lecteurs d’écran',
  doi: 'DOI',
  isbn: 'ISBN',
  license: 'Licence',
  version: 'Version',
  partners: 'Partenaires',
  supersedes: 'Remplace',
  superseded: 'Une version plus récente est disponible\u00A0:',
  archived: (date) => `Archivé (données\u00A0: ${date}).`,
};

export default strings;
