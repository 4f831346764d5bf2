import { expect } from 'chai';
import { captureConsole, dataSource, type Fixture, oneEvent } from '@offprint/testing';
import { analyses, heard, isShown, links, listOf, relatedSetup, sameNodes, settled } from './harness.ts';

/** A list of a publisher who has nothing to list. */
const nothing = JSON.stringify({ '@context': 'https://schema.org', '@graph': [] });

export function loadingSuite(fixture: Fixture): void {
  const setup = relatedSetup(fixture);

  describe('source', () => {
    it('is read once near the viewport, and its analyses become the items', async () => {
      const source = await dataSource({ body: listOf(4) });
      const { element, headlines } = await setup();
      const ready = oneEvent(element, 'offprint-ready');
      element.src = source.url;
      await ready;
      await settled(element);
      expect(headlines()).to.deep.equal(['A0', 'A1', 'A2', 'A3']);
      expect(await source.requests()).to.have.length(1);
    });

    it('may stand in the page', async () => {
      const stage = document.createElement('script');
      stage.type = 'application/ld+json';
      stage.id = 'related-data';
      stage.textContent = listOf(2);
      document.body.append(stage);
      const { element, headlines } = await setup('src="#related-data"');
      await settled(element);
      stage.remove();
      expect(headlines()).to.deep.equal(['A0', 'A1']);
    });

    it('gives 50 items at most', async () => {
      const source = await dataSource({ body: listOf(60) });
      const { element } = await setup('limit="60" loading="eager"');
      const ready = oneEvent(element, 'offprint-ready');
      element.src = source.url;
      await ready;
      await settled(element);
      expect(element.items).to.have.length(50);
    });

    it('yields to the property', async () => {
      const source = await dataSource({ body: listOf(3) });
      const { element, headlines } = await setup('loading="eager"');
      element.analyses = [{ headline: 'Mine' }];
      element.src = source.url;
      await source.requested();
      await settled(element);
      expect(headlines()).to.deep.equal(['Mine']);
    });

    it('that fails leaves the items of the author, says so once and quietly', async () => {
      const lines = captureConsole();
      const source = await dataSource({ status: 404 });
      const { element, headlines } = await setup('loading="eager"', links(2));
      const failures = heard<Event & { kind: string }>('offprint-error');
      const failed = oneEvent(element, 'offprint-error');
      element.src = source.url;
      await failed;
      await settled(element);
      expect(headlines()).to.deep.equal(['L0', 'L1']);
      expect(element.items.every((item) => isShown(item))).to.equal(true);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(failures.map(({ kind }) => kind)).to.deep.equal(['http']);
      expect(lines).to.have.length(1);
    });

    it('that fails without items says so and offers to try again', async () => {
      captureConsole();
      const source = await dataSource({ status: 404 }, { body: listOf(1) });
      const { element, headlines, part } = await setup('loading="eager"');
      const failed = oneEvent(element, 'offprint-error');
      element.src = source.url;
      await failed;
      await settled(element);
      expect(part('message').textContent).to.contain('could not be loaded');
      const ready = oneEvent(element, 'offprint-ready');
      part('retry').click();
      await ready;
      await settled(element);
      expect(headlines()).to.deep.equal(['A0']);
    });

    for (const [slot, staysWithItems] of [
      ['view-all', true],
      ['fallback', false],
    ] as const) {
      it(`that fails, loads or holds nothing leaves the author’s link in the slot ${slot}`, async () => {
        captureConsole();
        const { element, headlines } = await setup('loading="eager"', `<a slot="${slot}" href="#all">All analyses</a>`);
        const stays = (): boolean => isShown(element.querySelector('a')!);
        expect(stays()).to.equal(true);
        for (const [answer, event] of [
          [{ status: 404 }, 'offprint-error'],
          [{ body: nothing }, 'offprint-empty'],
          [{ body: listOf(2) }, 'offprint-ready'],
        ] as const) {
          const told = oneEvent(element, event);
          element.src = (await dataSource(answer)).url;
          await told;
          await settled(element);
          expect(stays(), event).to.equal(event !== 'offprint-ready' || staysWithItems);
        }
        expect(headlines()).to.have.length(2);
      });
    }

    it('that holds nothing leaves nothing, and one event', async () => {
      const source = await dataSource({ body: nothing });
      const { element } = await setup('loading="eager"');
      const empty = oneEvent(element, 'offprint-empty');
      element.src = source.url;
      await empty;
      await settled(element);
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(isShown(element)).to.equal(false);
    });

    it('that holds nothing but the current analysis is empty', async () => {
      const source = await dataSource({ body: listOf(1) });
      const { element } = await setup('loading="eager" exclude="https://institute.example/a/0"');
      const empty = oneEvent(element, 'offprint-empty');
      element.src = source.url;
      await empty;
      expect(element.matches(':state(empty)')).to.equal(true);
    });

    it('keeps what is shown while it is read again', async () => {
      const source = await dataSource({ body: listOf(1) }, { body: listOf(2), hold: 'body' });
      const { element, headlines } = await setup('loading="eager"');
      const ready = oneEvent(element, 'offprint-ready');
      element.src = source.url;
      await ready;
      element.reload();
      await source.requested(2);
      await settled(element);
      expect(headlines()).to.deep.equal(['A0']);
      const again = oneEvent(element, 'offprint-ready');
      await source.release();
      await again;
      await settled(element);
      expect(headlines()).to.deep.equal(['A0', 'A1']);
    });
  });

  describe('before there is anything', () => {
    it('keeps a skeleton that says nothing', async () => {
      const { element, part } = await setup();
      expect(part('skeleton').getAttribute('aria-hidden')).to.equal('true');
      expect(element.matches(':state(idle)')).to.equal(true);
    });

    it('keeps the nodes of its cards when the data is set anew', async () => {
      const { element } = await setup();
      element.analyses = analyses(3);
      await settled(element);
      const before = element.items;
      element.analyses = analyses(3, () => ({ kind: 'Study' }));
      await settled(element);
      expect(sameNodes(element.items, before)).to.equal(true);
    });
  });
}
