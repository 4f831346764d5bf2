import { expect } from 'chai';
import type { OffprintActivateEvent } from '@offprint/analysis-card';
import { click, type Fixture } from '@offprint/testing';
import { cardSetup, heard, part, settled } from './harness.ts';

const facts = 'headline="Copper" href="#copper" summary="Short." pdf-href="#pdf"';

export function activationSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  describe('offprint-activate', () => {
    for (const [name, link, href] of [
      ['link', 'headline', '#copper'],
      ['author', 'author', '#ada'],
      ['pdf', 'pdf', '#pdf'],
    ] as const) {
      it(`tells of the ${link} link, and may be canceled`, async () => {
        const card = await setup(facts);
        card.authors = [{ name: 'Ada Berg', type: 'Person', url: '#ada' }];
        await settled(card);
        const events = heard<OffprintActivateEvent>('offprint-activate');
        const clicks = heard<MouseEvent>('click');
        card.addEventListener('offprint-activate', (event) => event.preventDefault());
        part(card, name).click();
        expect(events).to.have.length(1);
        expect(events[0]!.link).to.equal(link);
        expect(events[0]!.href).to.equal(new URL(href, document.baseURI).href);
        expect(events[0]!.originalEvent).to.equal(clicks[0]);
        expect(events[0]!.analysis?.headline).to.equal('Copper');
        expect(clicks[0]!.defaultPrevented).to.equal(true);
      });
    }

    it('lets the link be followed otherwise', async () => {
      const card = await setup(facts);
      const clicks = heard<MouseEvent>('click');
      part(card, 'link').click();
      expect(clicks[0]!.defaultPrevented).to.equal(false);
    });

    it("tells of the author's own links", async () => {
      const card = await setup(
        facts,
        '<a slot="headline" href="#mine">Mine</a><a slot="actions" href="#act">Order in print</a>',
      );
      const events = heard<OffprintActivateEvent>('offprint-activate');
      card.addEventListener('offprint-activate', (event) => event.preventDefault());
      for (const link of card.querySelectorAll('a')) link.click();
      expect(events.map(({ link }) => link)).to.deep.equal(['headline', 'action']);
    });

    it('says nothing of a click on text, or on the fallback', async () => {
      const card = await setup('href="#copper"', '<a href="#fallback">Fallback</a>');
      const events = heard('offprint-activate');
      card.querySelector('a')!.click();
      card.headline = 'Copper';
      await settled(card);
      part(card, 'base').click();
      expect(events).to.deep.equal([]);
    });
  });

  describe('link area', () => {
    it('is the whole card: a click beside the headline follows it', async () => {
      const card = await setup(facts);
      const events = heard<OffprintActivateEvent>('offprint-activate');
      card.addEventListener('offprint-activate', (event) => event.preventDefault());
      await click(part(card, 'summary'));
      expect(events.map(({ link }) => link)).to.deep.equal(['headline']);
    });

    it('leaves nested links their own click', async () => {
      const card = await setup(facts);
      const events = heard<OffprintActivateEvent>('offprint-activate');
      card.addEventListener('offprint-activate', (event) => event.preventDefault());
      await click(part(card, 'pdf'));
      expect(events.map(({ link }) => link)).to.deep.equal(['pdf']);
    });

    it('can be the headline alone', async () => {
      const card = await setup(`${facts} link-area="headline"`);
      const events = heard('offprint-activate');
      await click(part(card, 'summary'));
      expect(events).to.deep.equal([]);
    });
  });
}
