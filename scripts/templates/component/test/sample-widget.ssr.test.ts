import { expect } from 'chai';
import { hydratedFixtures, ssrRender } from '@offprint/testing';
import { sampleWidgetSuite } from './sample-widget.suite.ts';

const modules = ['@offprint/sample-widget/define.js'];

sampleWidgetSuite(hydratedFixtures(modules));

describe('<offprint-sample-widget> on a server', () => {
  it('renders the headline into a declarative shadow root', async () => {
    const html = await ssrRender(modules, '<offprint-sample-widget headline="Water"></offprint-sample-widget>');
    expect(html).to.contain('shadowrootmode="open"').and.to.contain('Water');
  });

  it('escapes markup in its data', async () => {
    const html = await ssrRender(
      modules,
      '<offprint-sample-widget headline="&lt;img src=x onerror=alert(1)&gt;"></offprint-sample-widget>',
    );
    expect(html).not.to.contain('<img');
  });
});
