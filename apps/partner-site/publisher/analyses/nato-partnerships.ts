import type { BookLeaf, ReportLeaf, WithContext } from 'schema-dts';

/** A report with an ISBN and a page count is also a book: schema.org defines both terms on Book alone. */
type Study = Omit<BookLeaf, '@type'> & Omit<ReportLeaf, '@type'> & { '@type': readonly ['Report', 'Book'] };

/** What the data says about the file that the build makes. */
export interface ReportFile {
  /** Bytes. */
  bytes: number;
  /** Path from the root of the publisher's site. */
  path: string;
}

const FRENCH_PAGE = '/fr/nato-partnerships.html';

const author = { '@type': 'Person', name: 'Vivien Pertusot' } as const;
const publisher = {
  '@type': 'ResearchOrganization',
  name: 'Ifri',
  alternateName: 'French Institute of International Relations',
  url: 'https://www.ifri.org/',
} as const;
const isPartOf = {
  '@type': 'PublicationIssue',
  issueNumber: '31',
  isPartOf: { '@type': 'Periodical', name: 'Focus stratégique' },
} as const;
const image = {
  '@type': 'ImageObject',
  url: '/images/nato-partnerships.svg',
  width: '1200 px',
  height: '800 px',
} as const;

/**
 * The study as schema.org describes it, checked against schema.org's terms by the compiler.
 *
 * Every URL of the publisher's own site is relative, so the data works on any host and port.
 */
export const natoPartnerships = (pdf: ReportFile) =>
  ({
    '@context': 'https://schema.org',
    '@type': ['Report', 'Book'],
    '@id': 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system',
    url: 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system',
    headline: 'NATO Partnerships: Shaking Hands or Shaking the System?',
    genre: 'Study',
    abstract:
      'Cooperative security is the third core task of NATO’s new Strategic Concept, and partners are meant to carry it. ' +
      'What the Alliance offers them stays modest, though, and the programs that began in 1994 and 2004 draw less ' +
      'interest than they once did. This study asks what partnership is still for, and sets out three scenarios.',
    inLanguage: 'en',
    datePublished: '2011-05',
    author,
    publisher,
    producer: {
      '@type': 'ResearchOrganization',
      name: 'Security Studies Center',
      alternateName: 'Centre des études de sécurité',
    },
    isPartOf,
    isbn: '978-2-86592-897-2',
    numberOfPages: 47,
    image: { ...image, caption: 'A compass rose whose lines run straight to the west and tremble to the east' },
    encoding: {
      '@type': 'MediaObject',
      name: 'NATO Partnerships: Shaking Hands or Shaking the System?',
      contentUrl: pdf.path,
      encodingFormat: 'application/pdf',
      contentSize: String(pdf.bytes),
      inLanguage: 'en',
    },
    workTranslation: { '@type': 'Report', inLanguage: 'fr', url: FRENCH_PAGE },
  }) satisfies WithContext<Study>;

/**
 * The French version: a page and a file of this demo, as the study itself came out in English alone. It has no date, ISBN
 * or number of pages, since these are facts of the English one.
 */
export const natoPartnershipsInFrench = (pdf: ReportFile) =>
  ({
    '@context': 'https://schema.org',
    '@type': 'Report',
    url: FRENCH_PAGE,
    headline: 'Les partenariats de l’OTAN\u00a0: une main tendue, ou un système à secouer\u00a0?',
    genre: 'Étude',
    abstract:
      'La sécurité coopérative est la troisième tâche fondamentale du nouveau Concept stratégique de l’OTAN, et les ' +
      'partenaires doivent y contribuer. Ce que l’Alliance leur propose reste pourtant modeste, et les programmes nés en ' +
      '1994 et en 2004 attirent moins qu’autrefois. L’étude demande à quoi sert encore un partenariat et envisage trois ' +
      'scénarios.',
    inLanguage: 'fr',
    author,
    publisher,
    producer: { '@type': 'ResearchOrganization', name: 'Centre des études de sécurité' },
    isPartOf,
    image: {
      ...image,
      caption: 'Une rose des vents dont les lignes filent droit vers l’ouest et tremblent vers l’est',
    },
    encoding: {
      '@type': 'MediaObject',
      name: 'Les partenariats de l’OTAN',
      contentUrl: pdf.path,
      encodingFormat: 'application/pdf',
      contentSize: String(pdf.bytes),
      inLanguage: 'fr',
    },
    translationOfWork: {
      '@type': 'Report',
      inLanguage: 'en',
      url: 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system',
    },
  }) satisfies WithContext<ReportLeaf>;
