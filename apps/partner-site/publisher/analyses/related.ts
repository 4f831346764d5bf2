import type { ItemList, ReportLeaf, WithContext } from 'schema-dts';

/** A title, a few words on the question it puts, and an address where one is known: no picture, author or date. */
const study = (headline: string, facts: Pick<ReportLeaf, 'abstract' | 'isPartOf' | 'url'> = {}) =>
  ({ '@type': 'Report', headline, genre: 'Study', inLanguage: 'en', ...facts }) satisfies ReportLeaf;

/**
 * The four analyses that the study's page relates it to, in that page's order.
 *
 * The words on them say what their titles ask, and no more. One has none: a card must look finished all the same.
 */
export const related = {
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name: 'Discover all our analyses',
  itemListElement: [
    study('Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift)', {
      abstract:
        'Germany named its change of course a turning point. Whether the word is still strong enough for what its armed ' +
        'forces now face is the question here.',
    }),
    study('Main Battle Tank: Obsolescence or Renaissance?', {
      isPartOf: { '@type': 'Periodical', name: 'Focus stratégique' },
      url: 'https://www.ifri.org/en/studies/main-battle-tank-obsolescence-or-renaissance',
    }),
    study('Mapping the MilTech War: Eight Lessons from Ukraine’s Battlefield', {
      abstract: 'What the war in Ukraine teaches about technology at the front, in eight lessons.',
    }),
    study('“Iron Swords” A Military Analysis of Israel’s War in Gaza', {
      abstract: 'The campaign that Israel calls Iron Swords, read as a military operation.',
    }),
  ].map((item, index) => ({ '@type': 'ListItem' as const, position: index + 1, item })),
} satisfies WithContext<ItemList>;
