import { expect } from 'chai';
import type { AnalysisCard } from '@offprint/analysis-card';
import { clientFixtures, settled } from '@offprint/testing';
import { modules } from './harness.ts';
import { analysisCardSuite } from './suite.ts';

const fixture = clientFixtures(modules);

analysisCardSuite('rendered by the page', fixture);

describe('analysis-card, rendered by a server for a page without hydration support', () => {
  it('is rendered anew, and once', async () => {
    const place = await fixture('<div></div>');
    place.setHTMLUnsafe(`<offprint-analysis-card headline="Copper">
      <template shadowrootmode="open"><h2>Copper</h2></template></offprint-analysis-card>`);
    const card = place.querySelector<AnalysisCard>('offprint-analysis-card')!;
    await settled(card);
    expect([...card.shadowRoot!.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      'Copper',
    ]);
  });
});
