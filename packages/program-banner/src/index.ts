export { ProgramBanner } from './program-banner.js';
export { programBannerStrings, type ProgramBannerStrings } from './program-banner.strings.js';
export type { PartialProgram } from './program-content.js';
export {
  OffprintActivateEvent,
  OffprintBeforeLoadEvent,
  OffprintEmptyEvent,
  OffprintErrorEvent,
  OffprintReadyEvent,
  OffprintViewEvent,
  setOffprintStrings,
} from '@offprint/element';
