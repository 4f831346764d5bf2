/** The words of the citation and of sharing in English, which a reader meets after a press only. */
export const referenceStrings = {
  citationFormat: 'Citation format',
  copy: 'Copy',
  copied: 'Citation copied.',
  copyKeyPoint: 'Copy a key point with its source',
  save: 'Save as a file',
  linkCopied: 'Link copied.',
};

/** Shape of these words in any language. */
export type ReferenceStrings = typeof referenceStrings;
