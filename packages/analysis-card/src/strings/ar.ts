import shared from '@offprint/element/strings/ar.js';
import type { AnalysisCardStrings } from '../analysis-card.strings.js';

/** The card's words in Arabic. */
const strings: AnalysisCardStrings = {
  ...shared,
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
  alsoIn: (languages) => `متاح أيضًا باللغات: ${languages}`,
  updated: (date) => `حُدّث في ${date}`,
  seriesNumber: (series, number) => `${series}، العدد ${number}`,
  pdf: 'PDF',
};

export default strings;
