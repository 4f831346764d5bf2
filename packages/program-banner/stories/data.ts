import type { PartialProgram } from '@offprint/program-banner';

/** The center that all stories show; names, dates and addresses are those of the institute, the statement is ours. */
export const center: PartialProgram = {
  items: [
    {
      headline: 'NATO Partnerships: Shaking Hands or Shaking the System?',
      kind: 'Study',
      lang: 'en',
      published: { iso: '2011-05', precision: 'month', raw: '2011-05' },
      url: 'https://www.ifri.org/en/studies/nato-partnerships-shaking-hands-or-shaking-system',
    },
    {
      headline: 'Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift)',
      lang: 'en',
      url: 'https://publisher.example/bundeswehr',
    },
    { headline: 'Main Battle Tank: Obsolescence or Renaissance?', lang: 'en', url: 'https://publisher.example/tank' },
    {
      headline: 'Mapping the MilTech War: Eight Lessons from Ukraine’s Battlefield',
      lang: 'en',
      url: 'https://publisher.example/miltech',
    },
    {
      headline: '“Iron Swords” A Military Analysis of Israel’s War in Gaza',
      lang: 'en',
      url: 'https://publisher.example/iron-swords',
    },
  ],
  lang: 'en',
  name: 'Security Studies Center',
  organization: { name: 'Ifri', url: 'https://www.ifri.org/en' },
  summary: 'How alliances, armies and industries answer a continent at war, and what their choices will cost.',
  url: 'https://publisher.example/security',
};
