import { expect } from 'chai';
import { dataSource, nextFrame, oneEvent, type DataSource, type Fixture } from '@offprint/testing';
import { cardSetup, findPart, part, settled } from './harness.ts';

const headline = 'headline="Copper" href="#copper" summary="Short."';
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>';

const picture = (): Promise<DataSource> => dataSource({ body: svg, type: 'image/svg+xml' });

export function pictureSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  describe('picture', () => {
    it('is decoration and lazy, unless the author says otherwise', async () => {
      const { url } = await picture();
      const card = await setup(`${headline} image="${url}"`);
      const image = part<HTMLImageElement>(card, 'image');
      expect([image.alt, image.loading]).to.deep.equal(['', 'lazy']);
      card.imageAlt = 'A mine';
      card.imageLoading = 'eager';
      card.imageSizes = '50vw';
      card.imageSrcset = `${url} 2x`;
      await settled(card);
      expect([image.alt, image.loading, image.sizes, image.srcset]).to.deep.equal([
        'A mine',
        'eager',
        '50vw',
        `${url} 2x`,
      ]);
    });

    it('has no sizes at all where one of their addresses is none that a browser would open', async () => {
      const { url } = await picture();
      const card = await setup(`${headline} image="${url}" image-srcset="${url} 1x, data:image/png,a 2x"`);
      expect(part(card, 'image').hasAttribute('srcset')).to.equal(false);
    });

    it('stands after the headline', async () => {
      const { url } = await picture();
      const card = await setup(`${headline} image="${url}"`);
      const position = part(card, 'headline').compareDocumentPosition(part(card, 'image'));
      expect(position & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    });

    it('has the ratio and the focus that attributes ask for', async () => {
      const { url } = await picture();
      const card = await setup(`${headline} image="${url}" image-ratio="2/1" image-focus="10% 90%"`);
      const { width, height } = part(card, 'media').getBoundingClientRect();
      expect(width / height).to.be.closeTo(2, 0.02);
      expect(getComputedStyle(part(card, 'image')).objectPosition).to.equal('10% 90%');
      expect(card.hasAttribute('style')).to.equal(false);
    });

    it('keeps its space and shows no broken icon when it fails', async () => {
      const source = await dataSource({ status: 404, hold: 'headers' });
      const card = await setup(`${headline} image="${source.url}" image-loading="eager"`);
      const image = part<HTMLImageElement>(card, 'image');
      await nextFrame();
      const { height } = card.getBoundingClientRect();
      const failed = oneEvent(image, 'error');
      await source.requested();
      await source.release();
      await failed;
      expect(getComputedStyle(image).visibility).to.equal('hidden');
      expect(card.getBoundingClientRect().height).to.equal(height);
    });
  });

  describe('layout', () => {
    it('is auto, and not written into the page', async () => {
      const card = await setup(headline);
      expect(card.layout).to.equal('auto');
      expect(card.hasAttribute('layout')).to.equal(false);
    });

    it('leaves picture and summary out when compact', async () => {
      const { url } = await picture();
      const card = await setup(`${headline} image="${url}" layout="compact"`);
      expect([findPart(card, 'image'), findPart(card, 'summary')]).to.deep.equal([null, null]);
    });

    for (const [layout, width, beside] of [
      ['auto', 700, true],
      ['auto', 400, false],
      ['row', 700, true],
      ['row', 400, false],
      ['lead', 700, true],
      ['stacked', 700, false],
    ] as const) {
      it(`puts the picture ${beside ? 'beside' : 'above'} the text: ${layout}, ${width} px`, async () => {
        const { url } = await picture();
        const card = await setup(`${headline} image="${url}" layout="${layout}"`);
        card.style.width = `${width}px`;
        await nextFrame();
        const media = part(card, 'media').getBoundingClientRect();
        const text = part(card, 'headline').getBoundingClientRect();
        expect(media.right <= text.left).to.equal(beside);
        expect(media.bottom <= text.top).to.equal(!beside);
        expect(media.width).to.be.greaterThan(100);
      });
    }

    it('keeps 24 px between the picture and the text beside it', async () => {
      const { url } = await picture();
      const card = await setup(`${headline} image="${url}"`);
      card.style.width = '700px';
      await nextFrame();
      const { left } = part(card, 'headline').getBoundingClientRect();
      expect(left - part(card, 'image').getBoundingClientRect().right).to.be.closeTo(24, 1);
    });

    it('sets the headline larger in a lead', async () => {
      const card = await setup(headline);
      const size = (): number => parseFloat(getComputedStyle(part(card, 'headline')).fontSize);
      const usual = size();
      card.layout = 'lead';
      await settled(card);
      expect(size()).to.be.greaterThan(usual);
    });
  });
}
