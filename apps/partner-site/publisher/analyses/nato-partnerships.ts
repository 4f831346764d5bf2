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
    author: { '@type': 'Person', name: 'Vivien Pertusot' },
    publisher: {
      '@type': 'ResearchOrganization',
      name: 'Ifri',
      alternateName: 'French Institute of International Relations',
      url: 'https://www.ifri.org/',
    },
    producer: {
      '@type': 'ResearchOrganization',
      name: 'Security Studies Center',
      alternateName: 'Centre des études de sécurité',
    },
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '31',
      isPartOf: { '@type': 'Periodical', name: 'Focus stratégique' },
    },
    isbn: '978-2-86592-897-2',
    numberOfPages: 47,
    image: {
      '@type': 'ImageObject',
      url: '/images/nato-partnerships.svg',
      caption: 'A compass rose whose lines run straight to the west and tremble to the east',
      width: '1200 px',
      height: '800 px',
    },
    encoding: {
      '@type': 'MediaObject',
      name: 'NATO Partnerships: Shaking Hands or Shaking the System?',
      contentUrl: pdf.path,
      encodingFormat: 'application/pdf',
      contentSize: String(pdf.bytes),
      inLanguage: 'en',
    },
  }) satisfies WithContext<Study>;
