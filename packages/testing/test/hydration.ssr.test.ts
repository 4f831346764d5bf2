import { expect } from 'chai';
import { captureConsole, hydratedFixtures, nextFrame, ssrRender } from '@offprint/testing';
import { tinyGreeting } from './fixtures.suite.ts';

const shiftyGreeting = new URL('./fixtures/shifty-greeting.ts', import.meta.url).pathname;

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('hydratedFixtures()', () => {
  it('fails when the page renders something else than the server did', async () => {
    const message = await messageOf(hydratedFixtures([shiftyGreeting])('<shifty-greeting></shifty-greeting>'));
    expect(message).to.contain('Hydration of <shifty-greeting>').and.to.contain('npm run build');
  });

  it('fails when the server sends no shadow root', async () => {
    const message = await messageOf(hydratedFixtures([tinyGreeting])('<p>Not an element of ours</p>'));
    expect(message).to.contain('no shadow root');
  });

  it('lets an element render again once it is hydrated', async () => {
    const element = await hydratedFixtures([shiftyGreeting])('<hasty-greeting></hasty-greeting>');
    await nextFrame();
    expect(element.shadowRoot?.textContent).to.contain('done');
  });

  it('leaves other console lines to the test', async () => {
    const lines = captureConsole();
    await hydratedFixtures([tinyGreeting])('<tiny-greeting></tiny-greeting>');
    console.warn('mine');
    expect(lines.map(({ text }) => text)).to.contain('mine');
  });
});

describe('ssrRender()', () => {
  it('escapes what comes from attributes', async () => {
    const html = await ssrRender([tinyGreeting], '<tiny-greeting name="&lt;img src=x>"></tiny-greeting>');
    expect(html).to.contain('&lt;img src=x&gt;').and.not.to.contain('<img');
  });

  it('says what went wrong on the server', async () => {
    const message = await messageOf(ssrRender(['@offprint/no-such-package'], '<p></p>'));
    expect(message).to.contain('@offprint/no-such-package');
  });
});
