/**
 * By language: no date, number of an issue, in (the book of a chapter), the marks around a title; where they differ also
 * the words for further authors and the comma.
 */
export const WORDS: Readonly<Record<string, string>> = {
  en: 'n.d.|no.|In|“|”',
  ar: 'د.ت.|رقم|في|«|»|وآخرون|، ',
  de: 'o. D.|Nr.|In|„|“',
  es: 's. f.|núm.|En|«|»',
  fr: 's. d.|n°|Dans|«\xa0|\xa0»',
  it: 's.d.|n.|In|«|»',
  pt: 's.d.|n.º|Em|“|”',
};
