import { expect } from 'chai';
import { hydratedFixtures, ssrRender } from '@offprint/testing';
import { full, modules } from './harness.ts';
import { programBannerSuite } from './suite.ts';

programBannerSuite('hydrated', hydratedFixtures(modules));

describe('<offprint-program-banner> on a server', () => {
  const tags = modules.slice(0, 1);

  it('renders the region with all its links into a declarative shadow root', async () => {
    const html = await ssrRender(tags, `<offprint-program-banner lang="en" ${full}></offprint-program-banner>`);
    expect(html).to.contain('shadowrootmode="open"').and.to.contain('aria-labelledby="headline"');
    for (const href of ['#copper', '#all', '#feed', '#news']) expect(html).to.contain(`href="${href}"`);
    expect(html).to.contain('Who mines it.').and.not.to.contain('<button');
  });

  it('has a place for whatever the author puts into slots, and no label without a text', async () => {
    const html = await ssrRender(tags, '<offprint-program-banner headline="Copper"></offprint-program-banner>');
    for (const slot of [
      'logo',
      'kicker',
      'headline',
      'statement',
      'actions',
      'latest',
      'people',
      'partners',
      'media',
    ]) {
      expect(html).to.contain(`<slot name="${slot}">`);
    }
    expect(html).not.to.contain('People').and.not.to.contain('Latest from');
  });

  it('escapes markup in its data', async () => {
    const html = await ssrRender(
      tags,
      '<offprint-program-banner headline="&lt;img src=x onerror=alert(1)&gt;"></offprint-program-banner>',
    );
    expect(html).not.to.contain('<img');
  });
});
