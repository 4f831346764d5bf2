import type { SharedStrings } from '../strings.js';

/** The shared words in Arabic. */
const strings: SharedStrings = {
  retry: 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  loadFailed: 'تعذّر تحميل هذا المحتوى.',
  opensInNewTab: '(يُفتح في علامة تبويب جديدة)',
  inLanguage: (language) => `باللغة ${language}`,
};

export default strings;
