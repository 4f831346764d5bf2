import { expect } from 'chai';
import { deepElements, type Fixture, nextFrame } from '@offprint/testing';
import { analyses, heard, relatedSetup, settled } from './harness.ts';

export function hostileSuite(fixture: Fixture): void {
  const setup = relatedSetup(fixture);

  describe('hostile input', () => {
    it('runs nothing and makes no element of what the data says', async () => {
      const evil = '"><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>';
      const { element } = await setup('exclude="id-0" related-by="author topic"');
      const facts = { authors: [{ name: evil, type: 'Person' as const }], kind: evil, summary: evil, topics: [evil] };
      element.analyses = analyses(3, (index) => ({ headline: `${evil}${index}`, ...facts }));
      element.heading = evil;
      await settled(element);
      const names = [...deepElements(element.shadowRoot!)].map(({ localName }) => localName);
      expect(names).not.to.include('script').and.not.to.include('img');
      expect(element.items).to.have.length(2);
      expect(document.title).not.to.equal('owned');
    });

    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' java\tscript:alert(1)', 'vbscript:x']) {
      it(`never links to ${JSON.stringify(url)}`, async () => {
        const { element } = await setup();
        element.viewAllHref = url;
        element.analyses = analyses(2, () => ({ url }));
        await settled(element);
        const hrefs = [...deepElements(element.shadowRoot!)].filter((one) => one.hasAttribute('href'));
        expect(hrefs).to.have.length(0);
      });
    }

    it('stays as wide as its place with 10,000 characters', async () => {
      const { element } = await setup();
      const long = 'x'.repeat(10_000);
      element.heading = long;
      element.analyses = analyses(4, () => ({ headline: long, summary: long }));
      await settled(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      for (const item of element.items) {
        expect(item.getBoundingClientRect().width).to.be.at.most(element.getBoundingClientRect().width);
      }
    });

    it('takes words that it does not know for its defaults', async () => {
      const { element, part } = await setup('layout="spiral" step="leap" controls="joystick" show-all="maybe"');
      element.analyses = analyses(8);
      await settled(element);
      expect(part('scroller').className).to.equal('scroll');
      expect(part('next').hidden).to.equal(false);
      expect(part('show-all').hidden).to.equal(false);
    });

    it('renders once a frame however often the row is scrolled, and tells the page only of other items', async () => {
      const { element, part } = await setup();
      element.analyses = analyses(8);
      await settled(element);
      const ranges = heard('offprint-range');
      let updates = 0;
      element.addController({ hostUpdated: () => (updates += 1) });
      for (let index = 0; index < 1000; index += 1) part('scroller').dispatchEvent(new Event('scroll'));
      await nextFrame();
      await settled(element);
      expect(updates).to.be.at.most(1);
      expect(ranges).to.have.length(0);
    });
  });
}
