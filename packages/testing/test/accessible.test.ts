import { expect } from 'chai';
import { clientFixtures, expectAccessible } from '@offprint/testing';
import { tinyGreeting } from './fixtures.suite.ts';

const fixture = clientFixtures([tinyGreeting]);

async function faultOf(element: Element): Promise<string> {
  return expectAccessible(element).then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('expectAccessible()', () => {
  it('accepts an element without faults', async () => {
    await expectAccessible(await fixture('<tiny-greeting></tiny-greeting>'));
  });

  it('names a fault inside a shadow root', async () => {
    const element = await fixture('<div></div>');
    const shadow = element.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('button'));
    expect(await faultOf(element)).to.contain('button-name');
  });

  it('finds low contrast', async () => {
    const element = await fixture('<p style="color: #aaa; background: #fff">Hard to read</p>');
    expect(await faultOf(element)).to.contain('color-contrast');
  });

  it('does not call nothing accessible', async () => {
    expect(await faultOf(await fixture('<div hidden></div>'))).to.contain('nothing to check');
  });
});
