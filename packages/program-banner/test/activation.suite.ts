import { expect } from 'chai';
import type { OffprintActivateEvent } from '@offprint/program-banner';
import type { Fixture } from '@offprint/testing';
import { bannerSetup, full, part } from './harness.ts';

const program = {
  items: [{ headline: 'Tin', url: '#tin' }],
  organization: { name: 'Energy Center', url: '#energy' },
};

export function activationSuite(fixture: Fixture): void {
  const setup = bannerSetup(fixture);

  describe('offprint-activate', () => {
    for (const [name, link, href] of [
      ['action', 'action', '#copper'],
      ['all', 'all', '#all'],
      ['feed', 'feed', '#feed'],
      ['newsletter', 'newsletter', '#news'],
      ['program', 'program', '#energy'],
      ['latest-link', 'latest', '#tin'],
    ] as const) {
      it(`tells of the link "${link}" once, and may be canceled`, async () => {
        const banner = await setup(full, '', program);
        const events: OffprintActivateEvent[] = [];
        const clicks: MouseEvent[] = [];
        banner.addEventListener('click', (event) => clicks.push(event));
        banner.addEventListener('offprint-activate', (event) => {
          events.push(event as OffprintActivateEvent);
          event.preventDefault();
        });
        part(banner, name).click();
        expect(events.map((event) => event.link)).to.deep.equal([link]);
        const [event] = events as [OffprintActivateEvent];
        expect(event.href).to.equal(new URL(href, document.baseURI).href);
        expect(event.originalEvent).to.equal(clicks[0]);
        expect(event.program?.name).to.equal('Copper');
        expect(event.analysis?.headline).to.equal(link === 'latest' ? 'Tin' : undefined);
        expect(clicks[0]!.defaultPrevented).to.equal(true);
      });
    }

    it('lets the link be followed otherwise', async () => {
      const banner = await setup(full);
      const clicks: MouseEvent[] = [];
      banner.addEventListener('click', (event) => clicks.push(event));
      part(banner, 'all').click();
      expect(clicks.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false]);
    });

    it("tells of the author's own links, and says nothing of a click on text", async () => {
      const banner = await setup(full, '<a slot="actions" href="#mine">Mine</a>');
      const events: OffprintActivateEvent[] = [];
      banner.addEventListener('offprint-activate', (event) => {
        events.push(event as OffprintActivateEvent);
        event.preventDefault();
      });
      part(banner, 'statement').click();
      banner.querySelector('a')!.click();
      expect(events.map(({ link }) => link)).to.deep.equal(['action']);
    });
  });
}
