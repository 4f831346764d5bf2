export { AnalysisElement, type PartialAnalysis } from './analysis-element.js';
export { announceActivation, followedLink, type FollowedLink } from './activation.js';
export { dateOf, linkAddress, linkAddresses, wholeNumber, words } from './attribute-values.js';
export { authorsLine, dateElement } from './byline.js';
export { defineElement, type VersionedElement } from './define-element.js';
export * from './events.js';
export { DeprecationController, warnOfDeprecation, type Deprecations } from './deprecation-controller.js';
export { fileFacts } from './file-facts.js';
export { counted, formatBytes, formatDate, formatLanguage, formatList, listFormat } from './format.js';
export { given } from './given.js';
export { heading, html, innerLevel, none } from './html.js';
export { link, linkOrText, type LinkFacts, type LinkHost } from './link.js';
export { LanguageController } from './language-controller.js';
export { accentProperties } from './look-controller.js';
export { OffprintElement } from './offprint-element.js';
export { amendedPicture, picture, type PictureHost } from './picture.js';
export { isBlank, placeholder } from './placeholder.js';
export { SlotController } from './slot-controller.js';
export { SourceController, type SourceStatus } from './source-controller.js';
export { SourceError } from './source/source-error.js';
export { SourcedElement } from './sourced-element.js';
export { StateController } from './state-controller.js';
export { setOffprintStrings, setStringsLoader, sharedStrings, type SharedStrings } from './strings.js';
export { renderInTurns } from './turn.js';
export type {
  Analysis,
  Author,
  Download,
  NamedLink,
  Picture,
  PublicationDate,
  RelatedLink,
  Series,
  Translation,
} from '@offprint/metadata';
