import { expect } from 'chai';
import { expectAccessible, type Fixture, nextFrame } from '@offprint/testing';
import { analyses, cards, findPart, isShown, links, relatedSetup, sameNodes, settled } from './harness.ts';

export function slotSuite(fixture: Fixture): void {
  const setup = relatedSetup(fixture);

  describe('items of the author', () => {
    it('are shown without any data', async () => {
      const { element, headlines } = await setup('', cards(2));
      expect(headlines()).to.deep.equal(['C0', 'C1']);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.items.every((item) => isShown(item))).to.equal(true);
    });

    it('come first, the data second', async () => {
      const { element, headlines } = await setup('', cards(2));
      element.analyses = analyses(2);
      await settled(element);
      expect(headlines()).to.deep.equal(['C0', 'C1', 'A0', 'A1']);
      const edges = element.items.map((item) => item.getBoundingClientRect().left);
      expect(edges).to.deep.equal([...edges].sort((a, b) => a - b));
      expect(element.range.total).to.equal(4);
    });

    it('are not shown again from the data', async () => {
      const { element, headlines } = await setup('', '<a href="https://institute.example/a/1">Mine</a>' + cards(1));
      element.analyses = [...analyses(2), { headline: 'Same card', url: 'https://institute.example/c/0' }];
      await settled(element);
      expect(headlines()).to.deep.equal(['Mine', 'C0', 'A0']);
    });

    it('are list items, whatever elements they are', async () => {
      const { element, part } = await setup('', `${cards(1)}<div>D</div><p role="listitem">P</p>`);
      expect([...element.children].map(({ role }) => role)).to.deep.equal(['listitem', 'listitem', 'listitem']);
      expect(part('scroller').role).to.equal('list');
    });

    it('stay links where they are links: then it is a group', async () => {
      const { element, part } = await setup('', links(2));
      element.analyses = analyses(1);
      await settled(element);
      expect([...element.children].map(({ role }) => role)).to.deep.equal([null, null]);
      expect(part('scroller').role).to.equal('group');
      expect(element.items[2]!.role).to.equal('none');
      await expectAccessible(element);
    });

    it('are counted when they come and when they go', async () => {
      const { element, headlines } = await setup('', cards(2));
      const added = document.createElement('div');
      added.textContent = 'New';
      element.append(added);
      await nextFrame();
      await settled(element);
      expect(headlines()).to.deep.equal(['C0', 'C1', 'New']);
      expect(element.range.total).to.equal(3);
      element.replaceChildren();
      await nextFrame();
      await settled(element);
      expect(element.items).to.have.length(0);
      expect(element.matches(':state(idle)')).to.equal(true);
    });
  });

  describe('slots', () => {
    it('take a heading with a link', async () => {
      const { element, part } = await setup('', '<a slot="heading" href="/all">All</a>');
      element.analyses = analyses(1);
      await settled(element);
      expect(
        sameNodes(part('heading').querySelector('slot')!.assignedElements(), [element.firstElementChild!]),
      ).to.equal(true);
      expect(element.items).to.have.length(1);
    });

    it('take a link to all, and tell the page when it is followed', async () => {
      const { element } = await setup('', '<a slot="view-all" href="https://institute.example/x">More</a>');
      element.analyses = analyses(1);
      await settled(element);
      const followed: string[] = [];
      element.addEventListener('offprint-activate', (event) => {
        event.preventDefault();
        followed.push((event as Event & { link: string }).link);
      });
      element.querySelector('a')!.click();
      expect(followed).to.deep.equal(['all']);
    });

    for (const name of ['previous', 'next']) {
      it(`take an icon for the button to the ${name} items, whose name stays`, async () => {
        const { element, part } = await setup('', `<b slot="${name}-icon" aria-hidden="true">x</b>`);
        element.analyses = analyses(8);
        await settled(element);
        expect(isShown(element.querySelector('b')!)).to.equal(true);
        expect(part(name).querySelector('svg')?.getClientRects() ?? []).to.have.length(0);
        expect(part(name).textContent).to.contain(name === 'next' ? 'Next analyses' : 'Previous analyses');
      });
    }

    it('take a text for an empty source', async () => {
      const { element } = await setup('', '<p slot="empty">Nothing yet.</p>');
      element.analyses = [];
      await settled(element);
      expect(isShown(element.querySelector('p')!)).to.equal(true);
      expect(findPart(element, 'scroller')).to.equal(null);
    });
  });
}
