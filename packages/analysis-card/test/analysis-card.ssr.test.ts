import { expect } from 'chai';
import { hydratedFixtures, ssrRender } from '@offprint/testing';
import { cardSetup, findPart, modules, part, report, settled, textOf, usual } from './harness.ts';
import { analysisCardSuite } from './suite.ts';

const fixture = hydratedFixtures(modules);

analysisCardSuite('rendered by a server', fixture);

describe('<offprint-analysis-card> on a server', () => {
  const setup = cardSetup(fixture);

  it('renders what attributes say, as text', async () => {
    const html = await ssrRender(
      modules,
      `<offprint-analysis-card ${usual} kind="&lt;img src=x onerror=alert(1)&gt;"></offprint-analysis-card>`,
    );
    expect(html).to.contain('shadowrootmode="open"').and.to.contain('Copper in motion').and.to.contain('12 May 2024');
    expect(html).not.to.contain('<img');
  });

  it('begins with its markup where the data stands in the page', async () => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/ld+json', id: 'page-data', textContent: JSON.stringify(report) });
    document.body.append(script);
    const card = await setup('src="#page-data"', '<a href="#a">Fallback</a>');
    script.remove();
    expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
  });

  it('keeps its status region where there is no fallback', async () => {
    const card = await setup('');
    await settled(card);
    expect(findPart(card, 'skeleton')).not.to.equal(null);
    expect(card.shadowRoot!.querySelectorAll('[role="status"]')).to.have.length(1);
  });
});
