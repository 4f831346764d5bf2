import shared from '@offprint/element/strings/ar.js';
import type { ProgramBannerStrings } from '../program-banner.strings.js';

/** The banner's words in Arabic. */
const strings: ProgramBannerStrings = {
  ...shared,
  findOutMore: 'اعرف المزيد',
  exploreProgram: 'استكشف البرنامج',
  allPrograms: 'جميع البرامج',
  latestHeading: 'أحدث إصدارات البرنامج',
  feed: 'الاشتراك في الخلاصة',
  newsletter: 'الاشتراك في النشرة البريدية',
  people: 'فريق العمل',
  partners: 'الشركاء',
  imageCredit: (credit) => `الصورة: ${credit}`,
};

export default strings;
