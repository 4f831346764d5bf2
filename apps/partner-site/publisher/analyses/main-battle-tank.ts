import type { Report, WithContext } from 'schema-dts';

/** A headline and little else: how most related analyses arrive, and a card must look finished all the same. */
export const mainBattleTank = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  '@id': 'https://www.ifri.org/en/studies/main-battle-tank-obsolescence-or-renaissance',
  url: 'https://www.ifri.org/en/studies/main-battle-tank-obsolescence-or-renaissance',
  headline: 'Main Battle Tank: Obsolescence or Renaissance?',
  genre: 'Study',
  inLanguage: 'en',
  publisher: { '@type': 'ResearchOrganization', name: 'Ifri', url: 'https://www.ifri.org/' },
  isPartOf: { '@type': 'Periodical', name: 'Focus stratégique' },
} satisfies WithContext<Report>;
