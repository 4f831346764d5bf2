import { expect } from 'chai';
import {
  captureConsole,
  click,
  clientFixtures,
  focused,
  hover,
  nextFrame,
  oneEvent,
  press,
  type,
} from '@offprint/testing';
import { tinyGreeting } from './fixtures.suite.ts';

const fixture = clientFixtures([tinyGreeting]);

describe('the keyboard', () => {
  it('moves the focus forwards and backwards, also into shadow roots', async () => {
    const element = await fixture('<div><button id="a">A</button><tiny-greeting></tiny-greeting></div>');
    const first = element.querySelector('button');
    first?.focus();
    await press('Tab');
    expect(focused()?.textContent).to.equal('Pressed 0');
    await press('Shift+Tab');
    expect(focused()).to.equal(first);
  });

  it('presses buttons', async () => {
    const button = await fixture('<button>A</button>');
    button.focus();
    const clicked = oneEvent(button, 'click');
    await press('Enter');
    expect((await clicked).isTrusted).to.equal(true);
  });

  it('types text', async () => {
    const input = await fixture<HTMLInputElement>('<input aria-label="Name">');
    input.focus();
    await type('Ada');
    expect(input.value).to.equal('Ada');
  });
});

describe('the mouse', () => {
  it('clicks what lies under it', async () => {
    const button = await fixture('<button>A</button>');
    const clicked = oneEvent(button, 'click');
    await click(button);
    expect((await clicked).isTrusted).to.equal(true);
  });

  it('hovers', async () => {
    const button = await fixture('<button>A</button>');
    const entered = oneEvent(button, 'pointerenter');
    await hover(button);
    await entered;
    await nextFrame();
    expect(button.matches(':hover')).to.equal(true);
  });
});

describe('captureConsole()', () => {
  it('takes every line and lets none through', () => {
    const lines = captureConsole();
    console.warn('one', 2);
    expect(lines).to.deep.equal([{ level: 'warn', text: 'one 2' }]);
  });

  it('ends with the test', () => {
    expect(String(console.warn)).not.to.contain('lines');
  });
});
