import type { ItemList, Report, WithContext } from 'schema-dts';
import { mainBattleTank } from './main-battle-tank.ts';

const report = (headline: string) => ({ '@type': 'Report', headline, inLanguage: 'en' }) satisfies Report;

const { '@context': context, ...tank } = mainBattleTank;

/** The four analyses that the study's page relates it to, in that page's order: headlines, as the page has no more. */
export const related = {
  '@context': context,
  '@type': 'ItemList',
  name: 'Discover all our analyses',
  itemListElement: [
    report('Bundeswehr: From Zeitenwende (historic turning point) to Epochenbruch (epochal shift)'),
    tank,
    report('Mapping the MilTech War: Eight Lessons from Ukraine’s Battlefield'),
    report('“Iron Swords” A Military Analysis of Israel’s War in Gaza'),
  ].map((item, index) => ({ '@type': 'ListItem' as const, position: index + 1, item })),
} satisfies WithContext<ItemList>;
