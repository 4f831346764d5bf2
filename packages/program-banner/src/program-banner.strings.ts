import { sharedStrings } from '@offprint/element';

/** The banner's words in English: they give the catalogues of the other languages their shape. */
export const programBannerStrings = {
  ...sharedStrings,
  findOutMore: 'Find out more',
  exploreProgram: 'Explore the program',
  allPrograms: 'All programs',
  latestHeading: 'Latest from this program',
  feed: 'Subscribe to the feed',
  newsletter: 'Subscribe to the newsletter',
  people: 'People',
  partners: 'Partners',
  imageCredit: (credit: string): string => `Image: ${credit}`,
};

/** Shape of the banner's words in any language. */
export type ProgramBannerStrings = typeof programBannerStrings;
