import { expect } from 'chai';
import { dataSource, nextFrame, oneEvent, type Fixture } from '@offprint/testing';
import { cardIn, cardSetup, part, reportWith, settled, textOf } from './harness.ts';

const facts = 'headline="Copper" href="#a" published="2011-05" pdf-href="/a.pdf" pdf-bytes="2400000" pdf-pages="47"';
const english = 'Copper May 2011 47 pages PDF, 2.4 MB';
const french = 'Copper mai 2011 47 pages PDF, 2,4 Mo';

export function languageSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  describe('language', () => {
    it('is English where the page has none', async () => {
      const place = await fixture(`<div lang=""><offprint-analysis-card ${facts}></offprint-analysis-card></div>`);
      await settled(cardIn(place));
      expect(textOf(cardIn(place))).to.equal(english);
    });

    it('is that of the element', async () => {
      expect(textOf(await setup(`${facts} lang="fr"`))).to.equal(french);
    });

    it('is that of the nearest ancestor', async () => {
      const place = await fixture(
        `<div lang="ar"><p lang="de"></p><section lang="fr-CA"><offprint-analysis-card ${facts}></offprint-analysis-card></section></div>`,
      );
      await settled(cardIn(place));
      expect(textOf(part(cardIn(place), 'date'))).to.equal('mai 2011');
    });

    it('is Arabic below an Arabic page', async () => {
      const place = await fixture(
        `<div lang="ar" dir="rtl"><offprint-analysis-card ${facts}></offprint-analysis-card></div>`,
      );
      const card = cardIn(place);
      card.authors = [{ name: 'Ada', type: 'Person' }];
      await settled(card);
      expect(textOf(part(card, 'authors'))).to.equal('بقلم Ada');
      expect(textOf(part(card, 'date'))).to.contain('مايو');
      expect(getComputedStyle(part(card, 'base')).direction).to.equal('rtl');
    });

    it('says of a month and of a day when a text was updated', async () => {
      // As sentences, French and German would take another preposition for each.
      const card = await setup(`${facts} lang="fr" updated="2012-02"`);
      expect(textOf(card)).to.contain('Mise à jour : février 2012');
      card.lang = 'de';
      card.updatedOn = '2012-02-03';
      await nextFrame();
      await settled(card);
      expect(textOf(card)).to.contain('Aktualisiert: 3. Februar 2012');
    });

    it('reaches through a shadow root', async () => {
      const card = await setup(facts);
      const host = document.createElement('div');
      host.lang = 'fr';
      card.parentElement!.append(host);
      host.attachShadow({ mode: 'open' }).append(card);
      await settled(card);
      expect(textOf(card)).to.equal(french);
      host.lang = 'en';
      await nextFrame();
      await settled(card);
      expect(textOf(card)).to.equal(english);
    });

    it('follows a change on the page', async () => {
      const card = await setup(facts);
      expect(textOf(card)).to.equal(english);
      card.parentElement!.lang = 'fr';
      await nextFrame();
      await settled(card);
      expect(textOf(card)).to.equal(french);
    });

    for (const lang of ['en_US', 'x', 'not a language', 'tlh']) {
      it(`never throws for lang="${lang}"`, async () => {
        expect(textOf(await setup(`${facts} lang="${lang}"`))).to.contain('47 pages');
      });
    }

    it('of a text does not move it from the edge that all rows share', async () => {
      const place = await fixture(
        `<div lang="ar" dir="rtl"><offprint-analysis-card ${facts} summary="Who mines it."></offprint-analysis-card></div>`,
      );
      const card = cardIn(place);
      await settled(card);
      await nextFrame();
      await nextFrame();
      const edge = (name: string): number => {
        const range = document.createRange();
        range.selectNodeContents(part(card, name));
        return range.getBoundingClientRect().right;
      };
      expect(edge('summary')).to.be.closeTo(edge('link'), 1);
      expect(edge('summary')).to.be.closeTo(part(card, 'base').getBoundingClientRect().right, 1);
    });

    it('of the content is said where it is not that of the page', async () => {
      const { url } = await dataSource({ body: reportWith({ inLanguage: 'ar', headline: 'النحاس' }) });
      const ready = oneEvent(document, 'offprint-ready');
      const card = await setup(`src="${url}" loading="eager"`);
      await ready;
      expect(part(card, 'link').lang).to.equal('ar');
      expect(part(card, 'link').dir).to.equal('auto');
      expect(part(card, 'summary').lang).to.equal('ar');
    });
  });
}
