import { expect } from 'chai';
import type { OffprintReadyEvent } from '@offprint/related-analyses';
import { type Fixture, nextFrame } from '@offprint/testing';
import { analyses, cardsOf, findPart, heard, isShown, partOf, relatedSetup, settled } from './harness.ts';

export function contentSuite(fixture: Fixture): void {
  const setup = relatedSetup(fixture);

  describe('content', () => {
    it('shows each analysis as a card, in order', async () => {
      const { element, headlines } = await setup();
      element.analyses = analyses(3);
      await settled(element);
      expect(headlines()).to.deep.equal(['A0', 'A1', 'A2']);
      expect(cardsOf(element).map(({ role }) => role)).to.deep.equal(['listitem', 'listitem', 'listitem']);
    });

    it('tells that the list is ready once, with the number of its items', async () => {
      const { element } = await setup();
      const ready = heard<OffprintReadyEvent>('offprint-ready');
      element.analyses = analyses(3);
      await settled(element);
      expect(ready.map(({ count, target }) => [count, target === element])).to.deep.equal([[3, true]]);
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('has the heading that its author wants, or one in words', async () => {
      const { element, part } = await setup('heading-level="3"');
      element.analyses = analyses(2);
      await settled(element);
      expect(part('heading').localName).to.equal('h3');
      expect(part('heading').textContent.trim()).to.equal('Related analyses');
      element.heading = 'Discover all our analyses';
      await settled(element);
      expect(part('heading').textContent.trim()).to.equal('Discover all our analyses');
    });

    for (const [level, own, inner] of [
      ['2', 'h2', 'h3'],
      ['6', 'h6', 'h6'],
      ['9', 'h2', 'h3'],
      ['none', 'p', 'p'],
    ] as const) {
      it(`gives its cards the level below its own: heading-level="${level}"`, async () => {
        const { element, part } = await setup(`heading-level="${level}"`);
        element.analyses = analyses(1);
        await settled(element);
        expect(part('heading').localName).to.equal(own);
        expect(cardsOf(element)[0]!.shadowRoot!.querySelector('[part=headline]')!.localName).to.equal(inner);
      });
    }

    it('leaves out the current analysis', async () => {
      const { element, headlines } = await setup('exclude="http://institute.example/a/1/"');
      element.analyses = analyses(3);
      await settled(element);
      expect(headlines()).to.deep.equal(['A0', 'A2']);
      element.exclude = 'id-2';
      await settled(element);
      expect(headlines()).to.deep.equal(['A0', 'A1']);
    });

    for (const [limit, shown] of [
      ['', 12],
      ['limit="2"', 2],
      ['limit="0"', 12],
      ['limit="many"', 12],
      ['limit="30"', 30],
    ] as const) {
      it(`shows ${shown} of 40 with ${limit || 'no limit given'}`, async () => {
        const { element } = await setup(limit);
        element.analyses = analyses(40);
        await settled(element);
        expect(element.items).to.have.length(shown);
        expect(element.range.total).to.equal(shown);
      });
    }

    it('leaves out what has no headline', async () => {
      const { element, headlines } = await setup();
      element.analyses = [{ url: 'https://institute.example/x' }, ...analyses(1)];
      await settled(element);
      expect(headlines()).to.deep.equal(['A0']);
    });

    it('hands on what its cards leave out, and their colour', async () => {
      const { element } = await setup('hide="summary" accent="75"');
      element.analyses = analyses(1, () => ({ summary: 'Short.' }));
      await settled(element);
      const [card] = cardsOf(element);
      expect(card!.shadowRoot!.querySelector('[part=summary]')).to.equal(null);
      expect(card!.accent).to.equal('75');
    });

    it('links to all analyses, and tells the page when the link is followed', async () => {
      const { element, part } = await setup('view-all-href="https://institute.example/all"');
      element.analyses = analyses(1);
      await settled(element);
      const activations = heard<Event & { link: string; href: string }>('offprint-activate');
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      part('view-all').click();
      expect(activations.map(({ href, link }) => [link, href])).to.deep.equal([
        ['all', 'https://institute.example/all'],
      ]);
    });

    it('tells the page once when the link of a card is followed', async () => {
      const { element } = await setup();
      element.analyses = analyses(2);
      await settled(element);
      const activations = heard<Event & { link: string; href: string }>('offprint-activate');
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      cardsOf(element)[1]!.shadowRoot!.querySelector<HTMLElement>('[part=link]')!.click();
      expect(activations.map(({ href, link, target }) => [link, href, target === element])).to.deep.equal([
        ['headline', 'https://institute.example/a/1', true],
      ]);
    });

    it('is the same in whatever order its properties come', async () => {
      const one = await setup();
      one.element.limit = 2;
      one.element.exclude = 'id-0';
      one.element.analyses = analyses(5);
      const other = await setup();
      other.element.analyses = analyses(5);
      await settled(other.element);
      other.element.exclude = 'id-0';
      await settled(other.element);
      other.element.limit = 2;
      await settled(other.element);
      await settled(one.element);
      expect(one.headlines()).to.deep.equal(['A1', 'A2']).and.to.deep.equal(other.headlines());
    });

    it('shows a thousand in slices, and ends with all', async () => {
      const { element } = await setup('limit="1000"');
      element.analyses = analyses(1000);
      await element.updateComplete;
      const first = element.items.length;
      if (!element.isServerRendered) expect(first).to.be.at.most(100);
      while (element.items.length < 1000) await nextFrame();
      expect(element.items).to.have.length(1000);
    }).timeout(20_000);
  });

  describe('reasons', () => {
    const current = { headline: 'Current', id: 'current', url: 'https://institute.example/current' };
    const facts = {
      authors: [{ name: 'Inès Carvalho', type: 'Person' as const }],
      program: { name: 'Minerals' },
      regions: ['Asia'],
      topics: ['Copper'],
    };

    async function related(relatedBy: string, ...others: object[]) {
      const { element, headlines } = await setup(`exclude="current" related-by="${relatedBy}"`);
      element.analyses = [
        { ...current, ...facts },
        ...analyses(others.length).map((other, index) => ({ ...other, ...others[index] })),
      ];
      await settled(element);
      return { element, headlines, reasons: cardsOf(element).map((card) => card.textContent.trim()) };
    }

    for (const [axis, words, fact] of [
      ['author', 'Also by Inès Carvalho', { authors: facts.authors }],
      ['program', 'Same program', { program: facts.program }],
      ['region', 'Same region', { regions: facts.regions }],
      ['topic', 'Same topic', { topics: ['Tin', 'Copper'] }],
    ] as const) {
      it(`shows what shares the ${axis}, and says so`, async () => {
        const { headlines, reasons } = await related(axis, {}, fact);
        expect(headlines()).to.deep.equal(['A1']);
        expect(reasons).to.deep.equal([words]);
      });
    }

    it('names the first reason of the order given', async () => {
      const { reasons } = await related('program author', facts);
      expect(reasons).to.deep.equal(['Same program']);
    });

    it('shows all, without reasons, where the current analysis is not in the data', async () => {
      const { element, headlines } = await setup('exclude="elsewhere" related-by="topic"');
      element.analyses = analyses(2, () => facts);
      await settled(element);
      expect(headlines()).to.deep.equal(['A0', 'A1']);
      expect(findPart(element, 'reason')).to.equal(null);
    });

    it('ignores words that are no axis', async () => {
      const { headlines } = await related('constructor topic', { topics: ['Copper'] });
      expect(headlines()).to.deep.equal(['A0']);
    });

    it('is read inside the card, above its headline', async () => {
      const { element } = await related('topic', { topics: ['Copper'] });
      expect(isShown(partOf(element, 'reason'))).to.equal(true);
      const headline = cardsOf(element)[0]!.shadowRoot!.querySelector('[part=headline]')!;
      expect(partOf(element, 'reason').getBoundingClientRect().bottom).to.be.at.most(
        headline.getBoundingClientRect().top + 1,
      );
    });
  });
}
