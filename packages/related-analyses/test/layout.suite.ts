import { expect } from 'chai';
import type { OffprintLayoutEvent } from '@offprint/related-analyses';
import { emulateMedia, type Fixture, focused, onlyIn } from '@offprint/testing';
import {
  analyses,
  cardsOf,
  findPart,
  heard,
  isShown,
  partOf,
  reduceMotion,
  relatedSetup,
  sameNodes,
  settled,
  still,
} from './harness.ts';

export function layoutSuite(fixture: Fixture): void {
  const setup = relatedSetup(fixture);

  async function list(attributes = '', count = 8) {
    const { element, part } = await setup(attributes);
    element.analyses = analyses(count);
    await settled(element);
    return { element, part };
  }

  const rows = (items: readonly Element[]): number =>
    new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size;

  describe('Show all', () => {
    it('shows a grid of the same nodes, and the row again where it was', async () => {
      reduceMotion();
      const { element, part } = await list();
      element.next();
      await still(part('scroller'));
      const layouts = heard<OffprintLayoutEvent>('offprint-layout');
      const before = { items: element.items, left: part('scroller').scrollLeft, range: element.range };
      expect(before.left).to.be.greaterThan(100);
      const button = part('show-all');
      button.focus();
      button.click();
      await settled(element);
      expect(sameNodes(element.items, before.items)).to.equal(true);
      expect(rows(element.items)).to.be.greaterThan(1);
      expect(part('scroller').scrollWidth).to.be.at.most(part('scroller').clientWidth + 1);
      expect(button.textContent.trim()).to.equal('Show less');
      expect(focused() === button).to.equal(true);
      expect(['previous', 'next', 'status'].map((name) => isShown(part(name)))).to.deep.equal([false, false, false]);

      button.click();
      await settled(element);
      expect(sameNodes(element.items, before.items)).to.equal(true);
      expect(part('scroller').scrollLeft).to.be.closeTo(before.left, 1);
      expect(element.range).to.deep.equal(before.range);
      expect(focused() === button).to.equal(true);
      expect(layouts.map(({ layout }) => layout)).to.deep.equal(['grid', 'scroll']);
    });

    it('leaves the focus on the item that has it', async () => {
      const { element } = await list();
      const link = cardsOf(element)[0]!.shadowRoot!.querySelector<HTMLElement>('[part=link]')!;
      link.focus();
      element.toggleAll();
      await settled(element);
      expect(focused() === link).to.equal(true);
    });

    it('may be turned off', async () => {
      const { part } = await list('show-all="off"');
      expect([isShown(part('show-all')), isShown(part('next'))]).to.deep.equal([false, true]);
    });
  });

  describe('layout', () => {
    it('is a grid without controls', async () => {
      const { element, part } = await list('layout="grid"');
      expect(rows(element.items)).to.be.greaterThan(1);
      expect(['next', 'show-all', 'status'].map((name) => isShown(part(name)))).to.deep.equal([false, false, false]);
    });

    it('is a list, one below the other', async () => {
      const { element } = await list('layout="list"', 4);
      expect(rows(element.items)).to.equal(4);
    });

    for (const [place, style] of [
      ['a row of flexible boxes', 'display: flex'],
      ['an inline block', 'display: inline-block'],
      ['a float', 'float: inline-start'],
      ['a side column of 200 px', 'inline-size: 200px'],
    ] as const) {
      it(`has a width in ${place}, and keeps to it`, async () => {
        const { element } = await list();
        element.parentElement!.setAttribute('style', style);
        await settled(element);
        const { width } = element.getBoundingClientRect();
        expect(width).to.be.greaterThan(100);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        for (const item of element.items) expect(item.getBoundingClientRect().width).to.be.at.most(width);
      });
    }

    for (const style of ['--offprint-text-base: 32px', 'font-size: 32px', 'direction: rtl']) {
      it(`keeps to 320 px with ${style}`, async () => {
        const { element, part } = await list();
        element.heading = 'Weitere Untersuchungen';
        element.parentElement!.setAttribute('style', `inline-size: 320px; ${style}`);
        await settled(element);
        const { left, right } = element.getBoundingClientRect();
        for (const name of ['heading', 'previous', 'next', 'show-all', 'status']) {
          const box = part(name).getBoundingClientRect();
          expect(box.left, name).to.be.at.least(left - 1);
          expect(box.right, name).to.be.at.most(right + 1);
        }
      });
    }

    it('does not jump when the buttons come', async () => {
      const { element } = await list('', 1);
      const { height } = partOf(element, 'header').getBoundingClientRect();
      element.analyses = analyses(8);
      await settled(element);
      expect(isShown(partOf(element, 'next'))).to.equal(true);
      expect(partOf(element, 'header').getBoundingClientRect().height).to.equal(height);
    });

    it('has buttons of 44 px', async () => {
      const { part } = await list();
      for (const name of ['previous', 'next', 'show-all']) {
        const { height, width } = part(name).getBoundingClientRect();
        expect(height, name).to.be.at.least(44);
        expect(width, name).to.be.at.least(44);
      }
    });

    it('keeps the ring of a focused card in view at the edges of the row', async () => {
      const { element, part } = await list();
      const view = part('scroller').getBoundingClientRect();
      const item = element.items[0]!.getBoundingClientRect();
      // A ring of 3 px, 3 px away.
      expect(item.left - view.left).to.be.at.least(6);
      expect(item.top - view.top).to.be.at.least(6);
    });

    onlyIn(['chromium'], 'no other engine emulates print')('is two columns with all items on paper', async () => {
      const { element, part } = await list();
      await emulateMedia({ media: 'print' });
      await settled(element);
      const lefts = new Set(element.items.map((item) => Math.round(item.getBoundingClientRect().left)));
      expect(lefts.size).to.equal(2);
      expect(rows(element.items)).to.equal(4);
      expect(isShown(part('controls'))).to.equal(false);
      expect(part('scroller').scrollWidth).to.be.at.most(part('scroller').clientWidth + 1);
    });

    onlyIn(['chromium'], 'no other engine emulates reduced motion')(
      'moves at once for readers who want no motion',
      async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const { element, part } = await list();
        element.next();
        expect(part('scroller').scrollLeft).to.be.greaterThan(100);
        expect(findPart(element, 'next')).not.to.equal(null);
      },
    );
  });
}
