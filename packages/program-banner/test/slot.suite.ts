import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import { nextFrame } from '@offprint/testing';
import { bannerSetup, findPart, full, items, part, settled, textOf, textsOf } from './harness.ts';

export function slotSuite(fixture: Fixture): void {
  const setup = bannerSetup(fixture);

  describe('slots', () => {
    for (const [slot, gone] of [
      ['kicker', 'kicker'],
      ['headline', undefined],
      ['statement', 'statement'],
      ['actions', 'action'],
      ['latest', 'latest-item'],
      ['media', 'image'],
      ['credit', undefined],
      ['logo', undefined],
      ['people', undefined],
      ['partners', undefined],
    ] as const) {
      it(`show what the author puts into "${slot}"${gone ? ', instead of ours' : ''}`, async () => {
        const banner = await setup(full, `<span slot="${slot}">Mine</span>`, { items });
        expect(banner.querySelector('span')!.getBoundingClientRect().width).to.be.greaterThan(0);
        if (gone) expect(findPart(banner, gone)?.getClientRects() ?? []).to.have.length(0);
      });
    }

    it('replace the name in the heading, and the credit below the picture', async () => {
      const banner = await setup(full, '<b slot="headline">Mine</b><i slot="credit">My credit</i>');
      expect(part(banner, 'headline').contains(banner.querySelector('b')!.assignedSlot)).to.equal(true);
      expect(part(banner, 'credit').contains(banner.querySelector('i')!.assignedSlot)).to.equal(true);
      expect(part(banner, 'headline').querySelector('bdi')!.getClientRects()).to.have.length(0);
    });

    it('give a picture of the author the box of ours', async () => {
      const banner = await setup(full, '<img slot="media" alt="" width="900" height="100">');
      banner.style.inlineSize = '300px';
      await nextFrame();
      const { height, width } = banner.querySelector('img')!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([300, 200]);
    });

    it('make a banner of a name in the page alone, whose action says what it does', async () => {
      const banner = await setup('href="#copper"', '<span slot="headline">Mine</span>');
      expect(banner.querySelector('span')!.getBoundingClientRect().width).to.be.greaterThan(0);
      expect(textOf(banner, 'action')).to.equal('Find out more');
    });

    it('have a label for people and partners, and for a list that the author writes', async () => {
      const banner = await setup(
        full,
        '<ul slot="people"><li>Ada</li></ul><img slot="partners" alt="Partner"><ul slot="latest"><li>Mine</li></ul>',
      );
      expect(textOf(banner, 'people')).to.equal('People');
      expect(textOf(banner, 'partners')).to.equal('Partners');
      expect(textOf(banner, 'latest-heading')).to.equal('Latest from this program');
      for (const list of banner.querySelectorAll('ul')) expect(list.getClientRects()).not.to.have.length(0);
    });

    it('show what comes later, and the rendered part when it goes', async () => {
      const banner = await setup(full, '', { items });
      const mine = document.createElement('ul');
      mine.slot = 'latest';
      mine.textContent = 'Mine';
      banner.append(mine);
      await nextFrame();
      await settled(banner);
      expect(mine.getClientRects()).not.to.have.length(0);
      expect(findPart(banner, 'latest-item')?.getClientRects() ?? []).to.have.length(0);
      mine.remove();
      await nextFrame();
      await settled(banner);
      expect(textsOf(banner, 'latest-item')).to.have.length(3);
    });

    it('leave nothing behind while nobody fills them', async () => {
      const banner = await setup('headline="Copper"');
      for (const name of ['kicker', 'statement', 'actions', 'media', 'latest', 'people', 'partners']) {
        expect(findPart(banner, name), name).to.equal(null);
      }
    });
  });
}
