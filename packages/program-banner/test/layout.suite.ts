import { expect } from 'chai';
import type { ProgramBanner } from '@offprint/program-banner';
import { dataSource, nextFrame, oneEvent, type Fixture } from '@offprint/testing';
import { bannerSetup, findPart, full, items, part } from './harness.ts';

/** Every row of text of a banner. */
const TEXTS = ['kicker', 'headline', 'statement', 'actions', 'credit', 'latest'];

/** White, black, and the colours of a photograph, each below another tone. */
const PICTURES = [
  ['paper', '#fff'],
  ['tint', '#000'],
  ['solid', '#8b5a44'],
] as const;

const picture = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="${fill}"/></svg>`;

export function layoutSuite(fixture: Fixture): void {
  const setup = bannerSetup(fixture);

  const wide = async (attributes: string, width = 900): Promise<ProgramBanner> => {
    const banner = await setup(`${full} ${attributes}`, '', { items });
    banner.style.inlineSize = `${width}px`;
    await nextFrame();
    return banner;
  };
  const box = (banner: ProgramBanner, name: string): DOMRect => part(banner, name).getBoundingClientRect();

  describe('layout', () => {
    it('puts the list beside the text behind a hairline where there is room, else below it', async () => {
      const banner = await wide('image-position="none"');
      expect(box(banner, 'latest').left).to.be.greaterThan(box(banner, 'content').right);
      expect(box(banner, 'latest').top).to.equal(box(banner, 'content').top);
      expect(getComputedStyle(part(banner, 'latest')).borderInlineStartWidth).to.equal('1px');
      banner.style.inlineSize = '500px';
      await nextFrame();
      expect(box(banner, 'latest').top).to.be.greaterThan(box(banner, 'content').bottom);
    });

    it('gives the text the whole width where there is no list', async () => {
      const banner = await wide('image-position="none" latest="0"');
      expect(box(banner, 'content').width).to.be.closeTo(900, 1);
    });

    for (const [position, test] of [
      ['end', ({ content, media }: Boxes) => media.left >= content.right && media.top === content.top],
      ['start', ({ content, media }: Boxes) => media.right <= content.left && media.top === content.top],
      ['top', ({ content, media }: Boxes) => media.bottom <= content.top && media.width > 890],
    ] as const) {
      it(`stands the picture at the ${position}, and no text on it`, async () => {
        for (const [tone, fill] of PICTURES) {
          const { url } = await dataSource({ body: picture(fill), type: 'image/svg+xml' });
          const banner = await wide(
            `image-position="${position}" tone="${tone}" style="--offprint-program-banner-padding: 0px"`,
          );
          const loaded = oneEvent(part(banner, 'image'), 'load');
          banner.image = url;
          banner.scrollIntoView({ behavior: 'instant' });
          await loaded;
          const [content, media] = [box(banner, 'content'), box(banner, 'media')];
          expect(test({ content, media }), tone).to.equal(true);
          expectNoTextOnPicture(banner);
          banner.style.inlineSize = '300px';
          await nextFrame();
          expectNoTextOnPicture(banner);
        }
      });
    }

    it('is one column without a picture when compact, with a smaller name', async () => {
      const banner = await wide('size="compact"');
      expect(findPart(banner, 'media')).to.equal(null);
      expect(box(banner, 'latest').top).to.be.greaterThan(box(banner, 'content').bottom);
      const size = (of: ProgramBanner): number => parseFloat(getComputedStyle(part(of, 'headline')).fontSize);
      expect(size(banner)).to.be.lessThan(size(await wide('size="full"')));
    });

    it('sets a smaller name in a sidebar, unless it is to be full', async () => {
      const size = (of: ProgramBanner): number => parseFloat(getComputedStyle(part(of, 'headline')).fontSize);
      expect(size(await wide('', 200))).to.equal(24);
      expect(size(await wide('size="full"', 200))).to.equal(30);
    });

    for (const [where, style] of [
      ['flex row', 'display: flex'],
      ['sidebar', 'width: 200px'],
      ['small screen', 'width: 320px'],
      ['float', ''],
      ['inline block', ''],
    ] as const) {
      it(`has a width and does not overflow in a ${where}`, async () => {
        const banner = await setup(`${full} tone="solid"`, '', { items });
        banner.parentElement!.style.cssText = style;
        if (where === 'float') banner.style.cssText = 'float: inline-start; inline-size: auto';
        if (where === 'inline block') {
          banner.parentElement!.style.cssText = 'display: inline-block';
        }
        await nextFrame();
        expect(banner.getBoundingClientRect().width).to.be.greaterThan(100);
        expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
      });
    }

    it('clips nothing with doubled text and wide spacing', async () => {
      const banner = await setup(`${full} tone="tint"`, '', { items });
      banner.style.cssText =
        'inline-size: 320px; --offprint-text-base: 32px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
      await nextFrame();
      const { right } = banner.getBoundingClientRect();
      for (const element of part(banner, 'base').querySelectorAll('*:not(.hidden-text)')) {
        expect(element.getBoundingClientRect().right).to.be.at.most(right + 1);
      }
    });
  });

  describe('tone', () => {
    const background = (of: ProgramBanner): string => getComputedStyle(part(of, 'base')).backgroundColor;

    it('is the page itself, a tint, or a solid panel in the hue of the accent', async () => {
      expect(background(await wide(''))).to.equal('rgba(0, 0, 0, 0)');
      expect(background(await wide('tone="tint" theme="light"'))).to.equal('rgb(245, 242, 237)');
      expect(background(await wide('tone="solid"'))).to.match(/^oklch\(0\.38 0\.1 255\)$/);
      expect(background(await wide('tone="solid" accent="150"'))).to.match(/^oklch\(0\.38 0\.1 150\)$/);
    });

    it('sets white text on the panel, in both themes', async () => {
      for (const theme of ['light', 'dark']) {
        const banner = await wide(`tone="solid" theme="${theme}"`);
        for (const name of ['kicker', 'headline', 'statement', 'all', 'feed', 'latest-link']) {
          expect(getComputedStyle(part(banner, name)).color, name).to.equal('rgb(255, 255, 255)');
        }
        expect(getComputedStyle(part(banner, 'action')).backgroundColor).to.equal('rgb(255, 255, 255)');
      }
    });

    it('leaves the rule to the accent', async () => {
      const banner = await wide('accent="150" theme="light"');
      const { borderTopColor, borderTopWidth } = getComputedStyle(part(banner, 'base'));
      expect([borderTopColor, borderTopWidth]).to.deep.equal(['oklch(0.45 0.11 150)', '6px']);
    });
  });
}

interface Boxes {
  readonly content: DOMRect;
  readonly media: DOMRect;
}

/** No row of text lies on the picture, so it may show what it wants. */
function expectNoTextOnPicture(banner: ProgramBanner): void {
  const picture = part(banner, 'image').getBoundingClientRect();
  expect(picture.width).to.be.greaterThan(0);
  for (const name of TEXTS) {
    const text = findPart(banner, name)!.getBoundingClientRect();
    const apart =
      text.right <= picture.left + 0.5 ||
      text.left >= picture.right - 0.5 ||
      text.bottom <= picture.top + 0.5 ||
      text.top >= picture.bottom - 0.5;
    expect(apart, name).to.equal(true);
  }
}
