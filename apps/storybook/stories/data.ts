/** A file of the publisher, which Storybook serves beside itself. */
const file = (path: string): string => new URL(path, document.baseURI).href;

/** The picture of the study. */
export const picture = file('images/nato-partnerships.svg');

const page = 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system';

/** The study as an institute publishes it, in schema.org's words. Its facts are real; its summary is ours. */
export const study = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  url: page,
  headline: 'NATO Partnerships: Shaking Hands or Shaking the System?',
  genre: 'Study',
  abstract:
    'Partnership is a core task of the Alliance on paper and a modest one in practice. The study asks what the programs ' +
    'of 1994 and 2004 still offer, and sets out three scenarios.',
  inLanguage: 'en',
  datePublished: '2011-05',
  author: { '@type': 'Person', name: 'Vivien Pertusot' },
  about: ['NATO', 'Cooperative security'],
  isPartOf: {
    '@type': 'PublicationIssue',
    issueNumber: '31',
    isPartOf: { '@type': 'Periodical', name: 'Focus stratégique' },
  },
  numberOfPages: 47,
  encoding: {
    '@type': 'MediaObject',
    contentUrl: file('files/nato-partnerships.pdf'),
    encodingFormat: 'application/pdf',
    contentSize: '2.4 MB',
    inLanguage: 'en',
  },
};

/** The same with its picture. */
export const illustrated = { ...study, image: picture };

/** The analyses that the study's page relates it to: a headline, and for most of them nothing else. */
export const related = [
  'Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift)',
  'Main Battle Tank: Obsolescence or Renaissance?',
  'Mapping the MilTech War: Eight Lessons from Ukraine’s Battlefield',
  '“Iron Swords” A Military Analysis of Israel’s War in Gaza',
] as const;

/** A list that holds nothing yet. */
export const nothing = { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [] };

/** An analysis in Arabic. */
export const arabic = {
  ...study,
  headline: 'شراكات الناتو: مصافحة أم هزّ للنظام؟',
  genre: 'دراسة',
  abstract: 'الشراكة مهمة أساسية للحلف على الورق ومتواضعة في الواقع. تسأل الدراسة عمّا بقي منها وترسم ثلاثة سيناريوهات.',
  inLanguage: 'ar',
  about: ['الناتو', 'الأمن التعاوني'],
};

const long = related.join('; ');
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** More of everything than anybody planned for. */
export const extremes = {
  authors: Array.from({ length: 30 }, (_, index) => ({
    '@type': 'Person',
    name: `Author ${index + 1}`,
    url: `https://publisher.example/authors/${index + 1}`,
  })),
  /** 300 characters. */
  headline: `${`${long}; ${long}`.slice(0, 299)}…`,
  /** Words longer than a column, in all texts. */
  words: { headline: word, abstract: `${word} ${word}`, inLanguage: 'de', about: [word] },
};
