import type { Author, PartialAnalysis, PublicationDate } from '@offprint/element';

const day = (iso: string): PublicationDate => ({ iso, precision: 'day', raw: iso });
const person = (name: string): Author[] => [{ name, type: 'Person' }];

/** The analyses that a study's page relates it to, and further ones; headlines as published, summaries are ours. */
const analyses: PartialAnalysis[] = [
  {
    authors: person('Élie Tenenbaum'),
    downloads: [{ bytes: 3_100_000, pages: 80, type: 'application/pdf', url: 'https://publisher.example/1.pdf' }],
    headline: 'Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift)',
    kind: 'Study',
    published: day('2025-06-12'),
    series: { name: 'Focus stratégique', number: '131' },
    topics: ['Germany', 'Armed forces'],
  },
  {
    authors: person('Léo Péria-Peigné'),
    headline: 'Main Battle Tank: Obsolescence or Renaissance?',
    kind: 'Study',
    published: day('2024-11-02'),
    summary: 'Tanks were declared dead after each war since 1973. The study asks what is left of that verdict.',
    topics: ['Armed forces'],
  },
  {
    headline: 'Mapping the MilTech War: Eight Lessons from Ukraine’s Battlefield',
    kind: 'Report',
    topics: ['Ukraine'],
  },
  { headline: '“Iron Swords” A Military Analysis of Israel’s War in Gaza' },
  { headline: 'NATO Partnerships: Shaking Hands or Shaking the System?', kind: 'Study', topics: ['NATO'] },
  { headline: 'Processing, not mining, is Europe’s blind spot', kind: 'Briefing', topics: ['Minerals'] },
  { headline: 'Recycling targets after the revision: ambitious on paper, thin on furnaces', kind: 'Memo' },
  { headline: 'Copper in motion', kind: 'Note', topics: ['Minerals'] },
];

export const related: PartialAnalysis[] = analyses.map((analysis, index) => ({
  id: `${index}`,
  url: `https://publisher.example/${index}`,
  ...analysis,
}));
