import { expect } from 'chai';
import { captureConsole, dataSource, type Fixture, oneEvent } from '@offprint/testing';
import type { SampleWidget } from '@offprint/sample-widget';

const URL = 'https://institute.example/water';
const FALLBACK = `<a href="${URL}">Fallback</a>`;

/** Runs in two files: rendered by the page, and rendered by the server. */
export function sampleWidgetSuite(fixture: Fixture): void {
  async function setup(attributes = '', children = '') {
    const element = await fixture<SampleWidget>(
      `<offprint-sample-widget ${attributes}>${children}</offprint-sample-widget>`,
    );
    const part = (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
    return { element, part };
  }

  describe('<offprint-sample-widget>', () => {
    it('links the headline to the analysis', async () => {
      const { part } = await setup(`headline="Water" href="${URL}"`);
      const link = part('link') as HTMLAnchorElement;
      expect(link.textContent.trim()).to.equal('Water');
      expect(link.href).to.equal(URL);
    });

    it('takes the level of its heading from the page', async () => {
      const { part } = await setup(`headline="Water" heading-level="4"`);
      expect(part('headline')!.localName).to.equal('h4');
    });

    it('acts on an unknown heading level as on the default', async () => {
      const { part } = await setup(`headline="Water" heading-level="9"`);
      expect(part('headline')!.localName).to.equal('h2');
    });

    it('says when it was published', async () => {
      const { part } = await setup(`headline="Water" published="2024-05-12" lang="en"`);
      expect(part('date')!.textContent).to.match(/^Published .*2024/);
    });

    it('leaves out the date if it is told to', async () => {
      const { part } = await setup(`headline="Water" published="2024-05-12" hide="date"`);
      expect(part('date')).to.equal(null);
    });

    it('drops an address that is not http', async () => {
      const { part } = await setup(`headline="Water" href="javascript:alert(1)"`);
      expect(part('link')).to.equal(null);
      expect(part('headline')!.textContent.trim()).to.equal('Water');
    });

    it('shows the fallback while there is no content', async () => {
      const { element } = await setup('', FALLBACK);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('shows an analysis that is set as a property', async () => {
      const { element, part } = await setup('', FALLBACK);
      element.analysis = { headline: 'Water', url: URL };
      await element.updateComplete;
      expect(part('link')!.textContent.trim()).to.equal('Water');
    });

    it('announces a click and lets the page cancel it', async () => {
      const { element, part } = await setup(`headline="Water" href="${URL}"`);
      element.addEventListener('offprint-activate', (event) => event.preventDefault());
      const heard = oneEvent(element, 'offprint-activate');
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      part('link')!.dispatchEvent(click);
      await heard;
      expect(click.defaultPrevented).to.equal(true);
    });

    it('reads its source', async () => {
      const data = { '@context': 'https://schema.org', '@type': 'Report', headline: 'Rivers', url: URL };
      const source = await dataSource({
        body: JSON.stringify(data),
        headers: { 'content-type': 'application/ld+json' },
      });
      const { element, part } = await setup('loading="eager"', FALLBACK);
      const ready = oneEvent(element, 'offprint-ready');
      element.src = source.url;
      await ready;
      expect(part('link')!.textContent.trim()).to.equal('Rivers');
    });

    it('keeps the fallback when its source fails, and says so once', async () => {
      const lines = captureConsole();
      const source = await dataSource({ status: 404 });
      const { element } = await setup('loading="eager"', FALLBACK);
      const failed = oneEvent(element, 'offprint-error');
      element.src = source.url;
      await failed;
      await element.updateComplete;
      expect(lines.map(({ text }) => text)).to.have.length(1);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  });
}
