import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import type { TinyGreeting } from './fixtures/tiny-greeting.ts';

export const tinyGreeting: string = new URL('./fixtures/tiny-greeting.ts', import.meta.url).pathname;

/** Runs in two files: rendered by the page, and rendered by the server. */
export function fixtureSuite(title: string, fixture: Fixture): void {
  describe(title, () => {
    it('renders the element', async () => {
      const element = await fixture<TinyGreeting>('<tiny-greeting name="Ada"><p>Welcome</p></tiny-greeting>');
      expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Hello, Ada');
      expect(element.querySelector('p')?.textContent).to.equal('Welcome');
    });

    it('leaves a working element', async () => {
      const element = await fixture<TinyGreeting>('<tiny-greeting></tiny-greeting>');
      const button = element.shadowRoot?.querySelector('button');
      button?.click();
      await element.updateComplete;
      expect(button?.textContent).to.equal('Pressed 1');
    });

    it('starts with an empty page', () => {
      expect(document.querySelector('tiny-greeting')).to.equal(null);
    });
  });
}
