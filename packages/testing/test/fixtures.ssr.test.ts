import { expect } from 'chai';
import { hydratedFixtures, ssrRender } from '@offprint/testing';
import { fixtureSuite, tinyGreeting } from './fixtures.suite.ts';

const modules = [tinyGreeting];

fixtureSuite('hydrated fixtures', hydratedFixtures(modules));

describe('ssrRender()', () => {
  it('answers with a declarative shadow root', async () => {
    const html = await ssrRender(modules, '<tiny-greeting name="Ada"></tiny-greeting>');
    expect(html).to.contain('<template shadowroot="open" shadowrootmode="open">').and.to.contain('Ada');
  });
});
