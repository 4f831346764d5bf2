export { OffprintLayoutEvent, OffprintRangeEvent, type Range, type RangeCause } from './events.js';
export { RelatedAnalyses, type RelatedAnalysesLayout } from './related-analyses.js';
export { relatedAnalysesStrings, type RelatedAnalysesStrings } from './related-analyses.strings.js';
export {
  OffprintActivateEvent,
  OffprintBeforeLoadEvent,
  OffprintEmptyEvent,
  OffprintErrorEvent,
  OffprintReadyEvent,
  OffprintViewEvent,
  setOffprintStrings,
} from '@offprint/element';
