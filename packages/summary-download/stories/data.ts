import type { PartialAnalysis } from '@offprint/element';

const pdf = {
  bytes: 2_400_000,
  lang: 'en',
  pages: 47,
  type: 'application/pdf',
  url: 'https://publisher.example/a.pdf',
};

/** The study that all stories show; its facts are those of the published study, its texts are ours. */
export const study: PartialAnalysis = {
  authors: [{ name: 'Vivien Pertusot', type: 'Person', url: 'https://publisher.example/vivien-pertusot' }],
  downloads: [
    pdf,
    { ...pdf, bytes: 2_100_000, lang: 'fr', pages: 49, url: 'https://publisher.example/a-fr.pdf' },
    { label: 'Data behind the figures', role: 'data', type: 'text/csv', url: 'https://publisher.example/a.csv' },
  ],
  headline: 'NATO Partnerships: Shaking Hands or Shaking the System?',
  isbn: '978-2-86592-897-2',
  keyPoints: [
    'Interest in the partnerships has declined since their programs were started.',
    'The programs of 1994 and 2004 overlap without a common purpose.',
    'Three futures are open; the cheapest is to leave everything as it is.',
  ],
  kind: 'Study',
  lang: 'en',
  program: { name: 'Security Studies Center', url: 'https://publisher.example/security-studies' },
  published: { iso: '2011-05', precision: 'month', raw: '2011-05' },
  series: { name: 'Focus stratégique', number: '31' },
  summary:
    'Partnership is a core task of the Alliance on paper and a modest one in practice. The study asks what the ' +
    'programs of 1994 and 2004 still offer, and sets out three scenarios.',
  topics: ['NATO', 'Security'],
  url: 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system',
};
