// Addresses and words that no card may trust.
import { expect } from 'chai';
import { dataSource, oneEvent, type Fixture } from '@offprint/testing';
import { cardSetup, part, reportWith, settled, textOf } from './harness.ts';

export function hostileInputSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  describe('hostile input', () => {
    const evil = 'javascript:alert(1)';

    it('drops javascript: addresses of attributes', async () => {
      const card = await setup(`headline="Copper" href="${evil}" image=" ${evil}" pdf-href="JAVASCRIPT:alert(1)"`);
      expect(textOf(card)).to.equal('Copper');
      expect(card.shadowRoot!.querySelector('a, img')).to.equal(null);
    });

    it('drops javascript: addresses of properties', async () => {
      const card = await setup('headline="Copper"');
      card.analysis = {
        url: evil,
        image: { url: evil, alt: '' },
        authors: [{ name: 'Ada Berg', type: 'Person', url: evil }],
        downloads: [{ url: evil, type: 'application/pdf' }],
      };
      await settled(card);
      expect(textOf(card)).to.equal('Copper By Ada Berg');
      expect(card.shadowRoot!.querySelector('a, img')).to.equal(null);
    });

    it('drops javascript: addresses of the source', async () => {
      const body = reportWith({
        '@id': undefined,
        url: evil,
        image: evil,
        author: { '@type': 'Person', name: 'Ada Berg', url: evil },
        encoding: { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: evil },
      });
      const source = await dataSource({ body });
      const ready = oneEvent(document, 'offprint-ready');
      const card = await setup(`src="${source.url}" loading="eager"`);
      await ready;
      const urls = [...card.shadowRoot!.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src'),
      );
      expect(urls.filter((url) => url?.startsWith('javascript:'))).to.deep.equal([]);
      expect(textOf(part(card, 'authors'))).to.equal('By Ada Berg');
    });

    it('takes an unknown word as the default', async () => {
      const usual = await setup('headline="Copper" href="#copper"');
      const text = textOf(usual);
      const display = getComputedStyle(part(usual, 'base')).display;
      const card = await setup(
        `headline="Copper" href="#copper" layout="spiral" theme="sepia" loading="never" link-area="moon" image-loading="soon" max-authors="x"
        accent="not a colour;}" image-ratio="a/b" heading-level="9"`,
      );
      card.authors = ['A', 'B', 'C', 'D'].map((name) => ({ name, type: 'Person' }));
      await settled(card);
      expect(textOf(card)).to.equal(`${text} By A, B, C and 1 other`);
      expect(getComputedStyle(part(card, 'base')).display).to.equal(display);
      expect(getComputedStyle(part(card, 'link'), '::after').position).to.equal('absolute');
    });
  });
}
