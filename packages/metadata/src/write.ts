export { toCitationMeta, type CitationMeta } from './write/citation-meta.js';
export { toJsonFeed, type FeedList } from './write/json-feed.js';
export { toJsonLd, toJsonLdText } from './write/json-ld.js';
