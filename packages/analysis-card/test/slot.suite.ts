import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import { nextFrame } from '@offprint/testing';
import { cardSetup, part, settled, textOf } from './harness.ts';

const full = `headline="Copper" href="#copper" kind="Study" summary="Short." published="2011" pdf-href="/a.pdf"`;

export function slotSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  describe('slots', () => {
    for (const [slot, text] of [
      ['headline', 'Mine Study Short. 2011 PDF'],
      ['kicker', 'Copper Mine Short. 2011 PDF'],
      ['summary', 'Copper Study Mine 2011 PDF'],
      ['authors', 'Copper Study Short. Mine 2011 PDF'],
      ['facts', 'Copper Study Short. Mine PDF'],
      ['topics', 'Copper Study Short. 2011 Mine PDF'],
      ['actions', 'Copper Study Short. 2011 Mine'],
      ['badge', 'Copper Study Mine Short. 2011 PDF'],
      ['image', 'Copper Study Mine Short. 2011 PDF'],
    ] as const) {
      it(`shows what the author puts into "${slot}"`, async () => {
        const card = await setup(full, `<a slot="${slot}" href="#mine"> Mine </a>`);
        expect(textOf(card)).to.equal(text);
      });
    }

    it('show what comes later, and the rendered part when it goes', async () => {
      const card = await setup(full);
      const mine = document.createElement('span');
      mine.slot = 'summary';
      mine.textContent = 'Mine';
      card.append(mine);
      await nextFrame();
      await settled(card);
      expect(textOf(part(card, 'base')))
        .to.contain('Mine')
        .and.not.to.contain('Short.');
      mine.remove();
      await nextFrame();
      await settled(card);
      expect(textOf(part(card, 'base'))).to.contain('Short.');
    });

    it('make a card of a headline in the page alone', async () => {
      const card = await setup('published="2011"', '<a slot="headline" href="#mine">Mine</a>');
      expect(textOf(card)).to.equal('Mine 2011');
      expect(part(card, 'headline').localName).to.equal('h2');
    });

    it("stretch the author's own headline link over the card", async () => {
      const card = await setup('', '<a slot="headline" href="#mine">Mine</a>');
      const { position, content } = getComputedStyle(card.querySelector('a')!, '::after');
      expect([position, content]).to.deep.equal(['absolute', '""']);
    });

    it('do not show the fallback with the content, and keep it in the page', async () => {
      const card = await setup(full, '<a href="#f">Fallback</a>');
      expect(textOf(card)).not.to.contain('Fallback');
      expect(card.querySelector('a')!.getClientRects()).to.have.length(0);
    });
  });
}
