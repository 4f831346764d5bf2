import shared from '@offprint/element/strings/pt.js';
import type { SummaryDownloadStrings } from '../summary-download.strings.js';

/** The element's words in Portuguese. */
const strings: SummaryDownloadStrings = {
  ...shared,
  download: 'Transferência',
  downloadFull: 'Descarregar o estudo completo',
  downloadFile: (name) => `Descarregar: ${name}`,
  fileFacts: (facts) => `(${facts.join(', ')})`,
  readOnSite: 'Ler o estudo completo no site do editor',
  summaryOnly: 'Isto é um resumo. O estudo completo é um ficheiro à parte.',
  yourLanguage: 'a sua língua',
  otherLanguages: 'Outras línguas',
  keyPoints: 'Pontos-chave',
  showMore: 'Mostrar mais',
  showLess: 'Mostrar menos',
  cite: 'Citar este estudo',
  citationFormat: 'Formato da citação',
  copy: 'Copiar',
  copied: 'Citação copiada.',
  copyKeyPoint: 'Copiar um ponto-chave com a fonte',
  save: 'Guardar como ficheiro',
  share: 'Partilhar',
  linkCopied: 'Ligação copiada.',
  accessibleFormat: 'Pedir uma versão acessível',
  taggedPdf: 'etiquetado para leitores de ecrã',
  doi: 'DOI',
  isbn: 'ISBN',
  license: 'Licença',
  version: 'Versão',
  partners: 'Parceiros',
  supersedes: 'Substitui',
  superseded: 'Está disponível uma versão mais recente:',
  archived: (date) => `Arquivado: dados de ${date}.`,
};

export default strings;
