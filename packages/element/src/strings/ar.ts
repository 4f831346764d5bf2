import type { SharedStrings } from '../strings.js';

/** The shared words in Arabic. */
const strings: SharedStrings = {
  retry: 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  loadFailed: 'تعذّر تحميل هذا المحتوى.',
  opensInNewTab: '(يُفتح في علامة تبويب جديدة)',
  inLanguage: (language) => `باللغة ${language}`,
  by: (authors) => `بقلم ${authors}`,
  andOthers: (authors, count, form) =>
    form === 'one' ? `${authors} وشخص آخر` : form === 'two' ? `${authors} وشخصان آخران` : `${authors} و${count} آخرون`,
  minutesRead: (count, form) =>
    form === 'one'
      ? 'دقيقة قراءة'
      : form === 'two'
        ? 'دقيقتا قراءة'
        : `${count} ${form === 'few' ? 'دقائق' : 'دقيقة'} قراءة`,
  pages: (count, form) =>
    form === 'one' ? 'صفحة واحدة' : form === 'two' ? 'صفحتان' : `${count} ${form === 'few' ? 'صفحات' : 'صفحة'}`,
  updated: (date) => `حُدّث في ${date}`,
  seriesNumber: (series, number) => `${series}، العدد ${number}`,
};

export default strings;
