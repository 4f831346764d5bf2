import type { PartialAnalysis } from '@offprint/element';

/** The study that all stories show; its facts are those of the published study, its summary is ours. */
export const study: PartialAnalysis = {
  authors: [{ name: 'Vivien Pertusot', type: 'Person' }],
  downloads: [
    { bytes: 2_400_000, lang: 'en', pages: 47, type: 'application/pdf', url: 'https://publisher.example/a.pdf' },
  ],
  headline: 'NATO Partnerships: Shaking Hands or Shaking the System?',
  kind: 'Study',
  lang: 'en',
  published: { iso: '2011-05', precision: 'month', raw: '2011-05' },
  series: { name: 'Focus stratégique', number: '31' },
  summary:
    'Partnership is a core task of the Alliance on paper and a modest one in practice. The study asks what the ' +
    'programs of 1994 and 2004 still offer, and sets out three scenarios.',
  topics: ['NATO', 'Security'],
  url: 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system',
};
