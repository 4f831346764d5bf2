import shared from '@offprint/element/strings/ar.js';
import type { RelatedAnalysesStrings } from '../related-analyses.strings.js';

/** The element's words in Arabic. */
const strings: RelatedAnalysesStrings = {
  ...shared,
  heading: 'تحليلات ذات صلة',
  previous: 'التحليلات السابقة',
  next: 'التحليلات التالية',
  range: (seen, total) => `${seen} من ${total}`,
  span: (first, last) => `${first} إلى ${last}`,
  showing: (seen, total, headline) => `عرض ${seen} من ${total}، بدءًا من: ${headline}`,
  showAll: (total) => `عرض الكل (${total})`,
  showLess: 'عرض أقل',
  viewAll: 'كل التحليلات',
  sameProgram: 'البرنامج نفسه',
  sameTopic: 'الموضوع نفسه',
  sameRegion: 'المنطقة نفسها',
  alsoBy: (authors) => `أيضًا بقلم ${authors}`,
};

export default strings;
