export { AnalysisCard, type AnalysisCardLayout } from './analysis-card.js';
export { analysisCardStrings, type AnalysisCardStrings } from './analysis-card.strings.js';
export {
  OffprintActivateEvent,
  OffprintBeforeLoadEvent,
  OffprintEmptyEvent,
  OffprintErrorEvent,
  OffprintReadyEvent,
  OffprintViewEvent,
  setOffprintStrings,
} from '@offprint/element';
