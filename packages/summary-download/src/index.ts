export { SummaryDownload, type CiteLayout } from './summary-download.js';
export { referenceStrings } from './reference.strings.js';
export { summaryDownloadStrings, type SummaryDownloadStrings } from './summary-download.strings.js';
export * from './events.js';
export {
  OffprintActivateEvent,
  OffprintBeforeLoadEvent,
  OffprintEmptyEvent,
  OffprintErrorEvent,
  OffprintReadyEvent,
  OffprintViewEvent,
  setOffprintStrings,
} from '@offprint/element';
