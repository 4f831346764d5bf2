import { expect } from 'chai';
import type { OffprintRangeEvent, RelatedAnalyses } from '@offprint/related-analyses';
import { click, type Fixture, focused, nextFrame, oneEvent, press } from '@offprint/testing';
import { analyses, cardsOf, findPart, heard, isShown, reduceMotion, relatedSetup, settled, still } from './harness.ts';

const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export function scrollingSuite(fixture: Fixture): void {
  const setup = relatedSetup(fixture);

  async function row(attributes = '', count = 8) {
    const made = await setup(attributes);
    made.element.analyses = analyses(count);
    await settled(made.element);
    const scroller = made.part('scroller');
    const rest = async () => {
      await still(scroller);
      await settled(made.element);
    };
    return { ...made, rest, scroller };
  }

  /** How many items are wholly in view from the first on. */
  function fitting(element: RelatedAnalyses): number {
    return element.items.filter((_, index) => wholly(element, index)).length;
  }

  function wholly(element: RelatedAnalyses, index: number): boolean {
    const item = element.items[index]!.getBoundingClientRect();
    const view = element.scroller!.getBoundingClientRect();
    return item.left >= view.left - 1 && item.right <= view.right + 1;
  }

  describe('the row', () => {
    it('says which items are in view', async () => {
      const { element, part } = await row();
      const { first, last, total } = element.range;
      expect([first, total]).to.deep.equal([1, 8]);
      expect(last).to.be.within(2, 3);
      expect(text(part('status'))).to.equal(`1–${last} of 8`);
    });

    it('shows the edge of the next item', async () => {
      const { element, scroller } = await row();
      const next = element.items[fitting(element)]!.getBoundingClientRect();
      expect(scroller.getBoundingClientRect().right - next.left).to.be.greaterThan(8);
    });

    it('goes on by as many items as fit, and says so once', async () => {
      const { element, part, rest } = await row();
      const fit = fitting(element);
      await click(part('next'));
      await rest();
      expect(element.range.first).to.equal(fit + 1);
      expect(wholly(element, fit)).to.equal(true);
      const after = element.range;
      expect(text(part('message'))).to.equal(
        `Showing ${after.first} to ${after.last} of 8, starting with: A${after.first - 1}`,
      );
      expect(focused() === part('next')).to.equal(true);
    });

    it('goes on by one item where that is the step', async () => {
      reduceMotion();
      const { element, part, rest } = await row('step="item"');
      part('next').click();
      await rest();
      expect(element.range.first).to.equal(2);
      part('previous').click();
      await rest();
      expect(element.range.first).to.equal(1);
    });

    it('ends at both ends: the buttons stay, and do nothing', async () => {
      reduceMotion();
      const { element, part, rest, scroller } = await row();
      expect(part('previous').ariaDisabled).to.equal('true');
      part('next').focus();
      for (let count = 0; count < 8; count += 1) {
        part('next').click();
        await rest();
      }
      expect(Math.abs(scroller.scrollLeft)).to.be.closeTo(scroller.scrollWidth - scroller.clientWidth, 1);
      expect([part('previous').ariaDisabled, part('next').ariaDisabled]).to.deep.equal(['false', 'true']);
      expect(element.range.last).to.equal(8);
      expect(focused() === part('next')).to.equal(true);
    });

    it('says nothing at the end, and nothing of the reader’s own scrolling', async () => {
      reduceMotion();
      const { part, rest, scroller } = await row();
      part('previous').click();
      await rest();
      expect(text(part('message'))).to.equal('');
      scroller.scrollTo({ left: 600 });
      await rest();
      expect(text(part('message'))).to.equal('');
    });

    it('tells the page which items came into view, and why', async () => {
      reduceMotion();
      const { element, part, rest, scroller } = await row();
      const ranges = heard<OffprintRangeEvent>('offprint-range');
      part('next').click();
      await rest();
      element.previous();
      await rest();
      scroller.scrollTo({ left: scroller.scrollWidth });
      await rest();
      const causes = ranges.map(({ cause }) => cause);
      expect(causes).to.deep.equal(['button', 'method', 'scroll']);
      expect(ranges.at(-1)).to.include({ last: 8, total: 8 });
      expect(ranges.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    });

    it('takes notice of another width', async () => {
      reduceMotion();
      const { element, rest } = await row();
      const ranges = heard<OffprintRangeEvent>('offprint-range');
      element.parentElement!.setAttribute('style', 'inline-size: 320px');
      await rest();
      expect(element.range).to.deep.equal({ first: 1, last: 1, total: 8 });
      expect(ranges.map(({ cause }) => cause)).to.deep.equal(['layout']);
    });

    it('has no buttons and no range where all items fit', async () => {
      const { element, part } = await row('', 2);
      for (const name of ['previous', 'next', 'show-all', 'status']) expect(isShown(part(name))).to.equal(false);
      expect(element.range).to.deep.equal({ first: 1, last: 2, total: 2 });
    });

    it('has buttons always, or never, if its author wants that', async () => {
      const always = await row('controls="always"', 1);
      expect([always.part('next').hidden, always.part('next').ariaDisabled]).to.deep.equal([false, 'true']);
      const never = await row('controls="none"');
      expect([never.part('next').hidden, never.part('show-all').hidden]).to.deep.equal([true, false]);
    });

    it('moves by methods, to an item by index, address, id or DOI too', async () => {
      reduceMotion();
      const { element, rest } = await row();
      const start = element.range;
      const fit = fitting(element);
      element.next();
      await rest();
      expect(element.range.first).to.equal(fit + 1);
      element.previous();
      await rest();
      expect(element.range).to.deep.equal(start);
      for (const item of [2, 'id-2', 'https://institute.example/a/2']) {
        element.scrollToItem(0);
        await rest();
        element.scrollToItem(item);
        await rest();
        expect(element.range.first).to.equal(3);
      }
      element.scrollToItem('nobody');
      element.scrollToItem(-1);
      element.scrollToItem(99);
      await rest();
      expect(element.range.first).to.equal(3);
    });

    it('is right to left on such a page: Next goes to the left', async () => {
      reduceMotion();
      const { element, part, rest, scroller } = await row('dir="rtl"');
      const fit = fitting(element);
      part('next').click();
      await rest();
      expect(scroller.scrollLeft).to.be.lessThan(-100);
      expect(element.range.first).to.equal(fit + 1);
      const arrow = (name: string): string => getComputedStyle(part(name).querySelector('svg')!).scale;
      expect([arrow('previous'), arrow('next')]).to.deep.equal(['none', '-1 1']);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it('does not move the page', async () => {
      reduceMotion();
      const { element, part, rest } = await row();
      element.before(Object.assign(document.createElement('p'), { textContent: 'x'.repeat(4000) }));
      element.after(Object.assign(document.createElement('p'), { textContent: 'x '.repeat(9000) }));
      part('next').focus();
      await rest();
      const before = [scrollY, element.getBoundingClientRect().height];
      part('next').click();
      await rest();
      expect([scrollY, element.getBoundingClientRect().height]).to.deep.equal(before);
    });

    it('moves by items also where the page is zoomed', async () => {
      reduceMotion();
      const { element, part, rest } = await row();
      element.parentElement!.setAttribute('style', 'zoom: 1.5');
      await rest();
      const fit = fitting(element);
      part('next').click();
      await rest();
      expect(element.range.first).to.equal(fit + 1);
    });

    it('brings an item that gets the focus wholly into view', async () => {
      reduceMotion();
      const { element, rest } = await row();
      const link = (index: number) => cardsOf(element)[index]!.shadowRoot!.querySelector<HTMLElement>('[part=link]')!;
      for (const index of [5, 1]) {
        link(index).focus();
        await rest();
        expect(wholly(element, index), `item ${index}`).to.equal(true);
      }
    });

    it('is reached by the Tab key in order: buttons, then every item', async () => {
      const { element, part } = await row();
      part('next').focus();
      const reached: string[] = [];
      for (let count = 0; count < 4; count += 1) {
        await press('Tab');
        reached.push(text(focused()!));
      }
      // Firefox stops at a row that scrolls, too.
      expect(reached.filter((one) => /^(?:Show all 8|A\d)$/.test(one)).slice(0, 3)).to.deep.equal([
        'Show all 8',
        'A0',
        'A1',
      ]);
      expect(findPart(element, 'previous')!.tabIndex).to.equal(0);
    });
  });

  describe('events of its cards', () => {
    it('are its own affair, those of the author’s cards are not', async () => {
      const { element } = await row('', 2);
      const ready = heard('offprint-ready');
      const card = document.createElement('offprint-analysis-card');
      card.headline = 'Mine';
      const mine = oneEvent(element, 'offprint-ready');
      element.append(card);
      expect((await mine).target === card).to.equal(true);
      element.analyses = analyses(3);
      await settled(element);
      await nextFrame();
      expect(ready.map(({ target }) => target === card)).to.deep.equal([true]);
    });
  });
}
