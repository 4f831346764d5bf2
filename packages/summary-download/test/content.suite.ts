import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import { part, parts, settled, setupOf, study, studyWithout, textOf } from './harness.ts';

export function contentSuite(fixture: Fixture): void {
  const setup = setupOf(fixture);

  describe('text', () => {
    it('stands in reading order', async () => {
      const element = await setup('', '', study);
      expect(textOf(part(element, 'header'))).to.equal(
        'Copper in motion Study Notes, no. 7 By Ada Berg 12 May 2024 Metals',
      );
      const names = [...element.shadowRoot!.querySelectorAll('[part]')].map((node) => node.getAttribute('part'));
      const order = ['headline', 'byline', 'abstract', 'key-points', 'topics', 'download', 'languages', 'facts'];
      expect(names.filter((name) => order.includes(name!))).to.deep.equal(order);
    });

    it('is a region named by its headline, at the level that is asked for', async () => {
      const element = await setup('heading-level="3"', '', study);
      const region = part(element, 'base');
      expect(region.localName).to.equal('section');
      const name = element.shadowRoot!.getElementById(region.getAttribute('aria-labelledby')!)!;
      expect(textOf(name)).to.equal('Copper in motion');
      expect(part(element, 'headline').localName).to.equal('h3');
    });

    it('lists key points under their name', async () => {
      const element = await setup('', '', study);
      const list = part(element, 'key-points');
      expect(list.getAttribute('role')).to.equal('list');
      expect([...list.children].map(textOf)).to.deep.equal(['It moves.', 'It stays.']);
      expect(textOf(element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)!)).to.equal('Key points');
    });

    it('comes from attributes', async () => {
      const element = await setup(
        'headline="Copper" abstract="Long." summary="Short." kind="Memo" published="2011-05" updated="2012" ' +
          'reading-minutes="4" doi="https://doi.org/10.5555/x#1" isbn="1" license="Public domain" version="3"',
      );
      expect(textOf(part(element, 'abstract'))).to.equal('Long.');
      expect(textOf(part(element, 'byline'))).to.equal('May 2011 Updated 2012 4 min read');
      expect(textOf(part(element, 'facts'))).to.equal('DOI 10.5555/x#1 ISBN 1 License Public domain Version 3');
      expect(part<HTMLAnchorElement>(element, 'fact').href).to.equal('https://doi.org/10.5555/x%231');
    });

    it('amends data by attributes, and both by the property', async () => {
      const element = await setup('isbn="1" version="3"', '', { ...study, isbn: '2' });
      expect(textOf(part(element, 'facts')))
        .to.contain('ISBN 2')
        .and.to.contain('Version 2');
      element.analysis = studyWithout('version', 'isbn');
      await settled(element);
      expect(textOf(part(element, 'facts')))
        .to.contain('ISBN 1')
        .and.to.contain('Version 3');
    });

    it('is a headline alone where nothing else is known', async () => {
      const element = await setup('headline="Copper"');
      expect(textOf(element)).to.equal('Copper Download Copper Cite this study Share');
      for (const absent of ['kicker', 'byline', 'abstract', 'facts', 'languages', 'download', 'files']) {
        expect(parts(element, absent), absent).to.have.length(0);
      }
    });

    it('counts the minutes of a long summary', async () => {
      const element = await setup('headline="Copper"', '', { summary: 'word '.repeat(900) });
      expect(textOf(part(element, 'byline'))).to.equal('4 min read');
    });

    it('says what it belongs to besides', async () => {
      const element = await setup('headline="Copper"');
      element.partners = [{ name: 'Ore Lab', url: 'https://lab.example/' }, { name: 'Smelters' }];
      element.supersedes = { headline: 'Copper, first edition', url: 'https://institute.example/1' };
      await settled(element);
      expect(textOf(part(element, 'facts'))).to.equal('Partners Ore Lab Smelters Replaces Copper, first edition');
    });

    for (const [name, text] of [
      ['key-points', 'It moves.'],
      ['doi', '10.5555'],
      ['isbn', '978-2'],
      ['cite', 'Cite this study'],
      ['share', 'Share'],
      ['languages', 'français'],
      ['topics', 'Trade'],
      ['program', 'Metals'],
      ['reading-time', 'min read'],
    ] as const) {
      it(`leaves out ${name} where hide says so`, async () => {
        const element = await setup('reading-minutes="9"', '', study);
        expect(textOf(element)).to.contain(text);
        element.hide = `cover ${name}`;
        await settled(element);
        expect(textOf(element)).not.to.contain(text);
        expect(parts(element, 'cover')).to.have.length(0);
      });
    }
  });

  describe('notice', () => {
    it('is absent for a current version', async () => {
      expect(parts(await setup('', '', study), 'notice')).to.have.length(0);
    });

    it('links the newer version', async () => {
      const element = await setup('', '', {
        ...study,
        supersededBy: { headline: 'Copper again', url: 'https://institute.example/b' },
      });
      expect(textOf(part(element, 'notice'))).to.equal('A newer version is available: Copper again');
      expect(part(element, 'notice').querySelector('a')!.href).to.equal('https://institute.example/b');
    });

    it('tells how old the data are', async () => {
      expect(textOf(part(await setup('archived="2021"', '', study), 'notice'))).to.equal('Archived: data of 2021.');
    });
  });

  describe('cover', () => {
    it('is set from headline and series without a picture, for the eye only', async () => {
      const cover = part(await setup('', '', study), 'cover');
      expect(cover.ariaHidden).to.equal('true');
      expect([...cover.children].map(textOf)).to.deep.equal(['Copper in motion', 'Notes']);
    });

    it('is the picture', async () => {
      const image = { alt: 'A mine', url: new URL('/__none__.png', location.href).href };
      const cover = part<HTMLImageElement>(await setup('', '', { ...study, image }), 'cover');
      expect(cover.localName).to.equal('img');
      expect(cover.alt).to.equal('A mine');
    });

    it('is set again when the picture fails', async () => {
      const element = await setup(`headline="Copper" cover="/none.png"`);
      const link = part(element, 'headline');
      part(element, 'cover').dispatchEvent(new Event('error'));
      await settled(element);
      expect(part(element, 'cover').localName).to.equal('div');
      expect(part(element, 'headline') === link).to.equal(true);
    });
  });

  describe('preview-lines', () => {
    const long = { ...study, summary: 'Where the metal goes, and who carries it. '.repeat(40) };

    it('cuts to the eye, with a button that shows all and keeps the focus', async () => {
      const element = await setup('preview-lines="2"', '', long);
      const abstract = part(element, 'abstract');
      const button = part<HTMLButtonElement>(element, 'toggle');
      const cut = abstract.clientHeight;
      expect(abstract.scrollHeight).to.be.greaterThan(cut + 1);
      expect([textOf(button), button.ariaExpanded]).to.deep.equal(['Show more', 'false']);
      button.focus();
      button.click();
      await settled(element);
      expect(abstract.clientHeight).to.be.greaterThan(cut);
      expect(element.shadowRoot!.activeElement === button).to.equal(true);
      expect([textOf(button), button.ariaExpanded]).to.deep.equal(['Show less', 'true']);
      expect(textOf(abstract)).to.contain('who carries it');
    });

    it('has no button where nothing is cut', async () => {
      const element = await setup('preview-lines="9"', '', study);
      expect(part(element, 'toggle').hidden).to.equal(true);
      element.analysis = long;
      await settled(element);
      expect(part(element, 'toggle').hidden).to.equal(false);
    });

    for (const lines of ['0', '-2', 'few']) {
      it(`cuts nothing for ${lines}`, async () => {
        const element = await setup(`preview-lines="${lines}"`, '', long);
        expect(part(element, 'abstract').scrollHeight).to.be.at.most(part(element, 'abstract').clientHeight + 1);
        expect(parts(element, 'toggle')).to.have.length(0);
      });
    }
  });
}
