import '@offprint/analysis-card/define.js';
// What a script tag asks for: first renderings that wait for their turn. A page of its own, as it holds for the whole page.
import { expect } from 'chai';
import type { AnalysisCard } from '@offprint/analysis-card';
import { renderInTurns } from '@offprint/element';

let release: () => void;
renderInTurns(new Promise<void>((resolve) => (release = resolve)));

const card = (headline: string): AnalysisCard => {
  const element = document.createElement('offprint-analysis-card');
  element.headline = headline;
  element.innerHTML = '<a href="/a">Fallback</a>';
  return element;
};

describe('a card that waits for its turn', () => {
  it('keeps its fallback as it is, and never keeps others from theirs by leaving the page', async () => {
    const [first, moved, gone, last] = ['First', 'Moved', 'Gone', 'Last'].map(card);
    document.body.append(first!, moved!, gone!, last!);
    gone!.remove();
    moved!.remove();
    last!.after(moved!);
    await Promise.resolve();
    expect(first!.shadowRoot, 'a shadow root would hide the fallback').to.equal(null);
    expect(first!.querySelector('a')!.getClientRects().length).to.equal(1);

    release();
    await Promise.all([first, moved, last].map((element) => element!.updateComplete));
    for (const [element, headline] of [
      [first, 'First'],
      [moved, 'Moved'],
      [last, 'Last'],
    ] as const) {
      expect(element!.shadowRoot!.querySelector('h2')?.textContent).to.equal(headline);
      expect(element!.matches(':state(ready)')).to.equal(true);
    }
    expect(gone!.shadowRoot).to.equal(null);

    document.body.append(gone!);
    await gone!.updateComplete;
    expect(gone!.shadowRoot!.querySelector('h2')?.textContent).to.equal('Gone');
  });

  it('shows what the page holds in its first rendering', async () => {
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.id = 'data';
    data.text = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline: 'From the page' });
    const element = document.createElement('offprint-analysis-card');
    element.src = '#data';
    const states: string[] = [];
    element.addEventListener('offprint-ready', () => states.push('ready'));
    document.body.append(data, element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')?.textContent).to.equal('From the page');
    expect(states).to.deep.equal(['ready']);
  });
});
