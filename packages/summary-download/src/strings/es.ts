import shared from '@offprint/element/strings/es.js';
import type { SummaryDownloadStrings } from '../summary-download.strings.js';

/** The element's words in Spanish. */
const strings: SummaryDownloadStrings = {
  ...shared,
  download: 'Descarga',
  downloadFull: 'Descargar el estudio completo',
  downloadFile: (name) => `Descargar: ${name}`,
  fileFacts: (facts) => `(${facts.join(', ')})`,
  readOnSite: 'Leer el estudio completo en el sitio del editor',
  summaryOnly: 'Esto es un resumen. El estudio completo es un archivo aparte.',
  yourLanguage: 'su idioma',
  otherLanguages: 'Otros idiomas',
  keyPoints: 'Puntos clave',
  showMore: 'Mostrar más',
  showLess: 'Mostrar menos',
  cite: 'Citar este estudio',
  citationFormat: 'Formato de cita',
  copy: 'Copiar',
  copied: 'Cita copiada.',
  copyKeyPoint: 'Copiar un punto clave con su fuente',
  save: 'Guardar como archivo',
  share: 'Compartir',
  linkCopied: 'Enlace copiado.',
  accessibleFormat: 'Pedir una versión accesible',
  taggedPdf: 'etiquetado para lectores de pantalla',
  doi: 'DOI',
  isbn: 'ISBN',
  license: 'Licencia',
  version: 'Versión',
  partners: 'Socios',
  supersedes: 'Sustituye a',
  superseded: 'Hay una versión más reciente:',
  archived: (date) => `Archivado (datos: ${date}).`,
};

export default strings;
