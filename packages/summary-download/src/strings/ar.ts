import shared from '@offprint/element/strings/ar.js';
import type { SummaryDownloadStrings } from '../summary-download.strings.js';

/** The element's words in Arabic. */
const strings: SummaryDownloadStrings = {
  ...shared,
  download: 'تنزيل',
  downloadFull: 'تنزيل الدراسة كاملة',
  downloadFile: (name) => `تنزيل: ${name}`,
  // Each fact in its own direction: a number after Latin letters would change sides.
  fileFacts: (facts) => `(${facts.map((fact) => `\u2068${fact}\u2069`).join('، ')})`,
  readOnSite: 'قراءة الدراسة كاملة على موقع الناشر',
  summaryOnly: 'هذا ملخّص. الدراسة الكاملة في ملف مستقل.',
  yourLanguage: 'لغتك',
  otherLanguages: 'لغات أخرى',
  keyPoints: 'النقاط الرئيسية',
  showMore: 'عرض المزيد',
  showLess: 'عرض أقل',
  cite: 'الاستشهاد بهذه الدراسة',
  citationFormat: 'صيغة الاستشهاد',
  copy: 'نسخ',
  copied: 'نُسخ الاستشهاد.',
  copyKeyPoint: 'نسخ نقطة رئيسية مع مصدرها',
  save: 'حفظ في ملف',
  share: 'مشاركة',
  linkCopied: 'نُسخ الرابط.',
  accessibleFormat: 'طلب نسخة ميسّرة',
  taggedPdf: 'موسوم لقارئات الشاشة',
  doi: 'DOI',
  isbn: 'ردمك',
  license: 'الترخيص',
  version: 'الإصدار',
  partners: 'الشركاء',
  supersedes: 'يحلّ محلّ',
  superseded: 'يتوفّر إصدار أحدث:',
  archived: (date) => `مؤرشف: بيانات ${date}.`,
};

export default strings;
