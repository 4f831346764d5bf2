import { expect } from 'chai';
import { dataSource, oneEvent, type Fixture } from '@offprint/testing';
import { cardSetup, findPart, part, report, settled, textOf } from './harness.ts';

const headline = 'headline="Copper" href="#copper"';

export function contentSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  describe('headline', () => {
    it('is the one link to the analysis, in a heading of level 2', async () => {
      const card = await setup(headline);
      expect(part(card, 'headline').localName).to.equal('h2');
      expect(textOf(part(card, 'headline'))).to.equal('Copper');
      expect(part(card, 'link').getAttribute('href')).to.equal('#copper');
      expect(card.shadowRoot!.querySelectorAll('a')).to.have.length(1);
    });

    for (const [level, tag] of [
      ['3', 'h3'],
      ['6', 'h6'],
      ['1', 'h2'],
      ['9', 'h2'],
      ['big', 'h2'],
      ['none', 'p'],
    ] as const) {
      it(`is <${tag}> for heading-level="${level}"`, async () => {
        const card = await setup(`${headline} heading-level="${level}"`);
        expect(part(card, 'headline').localName).to.equal(tag);
        expect(card.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(tag === 'p' ? 0 : 1);
      });
    }

    it('follows a change of its level', async () => {
      const card = await setup(headline);
      card.headingLevel = 4;
      await settled(card);
      expect(part(card, 'headline').localName).to.equal('h4');
      expect(textOf(part(card, 'headline'))).to.equal('Copper');
    });

    it('is plain text without an address', async () => {
      const card = await setup('headline="Copper"');
      expect(textOf(card)).to.equal('Copper');
      expect(card.shadowRoot!.querySelector('a')).to.equal(null);
    });

    it('says its language', async () => {
      const card = await setup(`${headline} headline-lang="de"`);
      expect(part(card, 'link').lang).to.equal('de');
    });

    it('announces a new tab in its name', async () => {
      const card = await setup(`${headline} link-target="_blank" link-rel="noopener"`);
      expect(textOf(part(card, 'link'))).to.equal('Copper (opens in a new tab)');
      expect(part<HTMLAnchorElement>(card, 'link').rel).to.equal('noopener');
    });

    it('takes markup in data as text', async () => {
      const card = await setup('headline="A &lt;img src=x onerror=alert(1)> B" href="#a"');
      expect(textOf(part(card, 'link'))).to.equal('A <img src=x onerror=alert(1)> B');
      expect(card.shadowRoot!.querySelector('img')).to.equal(null);
    });
  });

  describe('facts', () => {
    it('are kind, series and number', async () => {
      const card = await setup(`${headline} kind="Study" series="Working papers" series-number="31"`);
      expect(textOf(part(card, 'kicker'))).to.equal('Study Working papers, no. 31');
    });

    for (const [published, text] of [
      ['2011', '2011'],
      ['2011-05', 'May 2011'],
      ['2011-05-12', '12 May 2011'],
    ] as const) {
      it(`keep the precision of ${published}`, async () => {
        const card = await setup(`${headline} published="${published}"`);
        expect(textOf(part(card, 'date'))).to.equal(text);
        expect(part(card, 'date').getAttribute('datetime')).to.equal(published);
      });
    }

    it('give a date that is none as it is written', async () => {
      const card = await setup(`${headline} published="spring of 2011"`);
      expect(textOf(part(card, 'date'))).to.equal('spring of 2011');
    });

    it('stand in one order, with spaces between them', async () => {
      const card = await setup(
        `${headline} published="2011" updated="2012-02" pdf-href="/a.pdf" pdf-pages="1200" reading-minutes="8" languages="fr, de"`,
      );
      expect(textOf(part(card, 'facts'))).to.equal(
        '2011 Updated February 2012 1,200 pages 8 min read Also in French and German',
      );
    });

    it('count one page', async () => {
      const card = await setup(`${headline} pdf-href="/a.pdf" pdf-pages="1"`);
      expect(textOf(part(card, 'fact'))).to.equal('1 page');
    });

    it('leave out numbers that are none', async () => {
      const card = await setup(`${headline} pdf-href="/a.pdf" pdf-pages="many" pdf-bytes="-1" reading-minutes="0"`);
      expect(textOf(card)).to.equal('Copper PDF');
    });

    it('are absent, with their rows, when nothing is known', async () => {
      const card = await setup(headline);
      expect(textOf(card)).to.equal('Copper');
      const rows = [...part(card, 'base').children].filter((row) => row.getBoundingClientRect().height > 0);
      expect(rows.map(({ localName }) => localName)).to.deep.equal(['h2']);
    });
  });

  describe('authors', () => {
    const people = ['Ada Berg', 'Bo Chen', 'Cy Dahl', 'Di Eze', 'Ed Fox'].map((name) => ({
      name,
      type: 'Person' as const,
    }));

    for (const [count, text] of [
      [1, 'By Ada Berg'],
      [2, 'By Ada Berg and Bo Chen'],
      [3, 'By Ada Berg, Bo Chen and Cy Dahl'],
      [4, 'By Ada Berg, Bo Chen, Cy Dahl and 1 other'],
      [5, 'By Ada Berg, Bo Chen, Cy Dahl and 2 others'],
    ] as const) {
      it(`are a sentence for ${count}`, async () => {
        const card = await setup(headline);
        card.authors = people.slice(0, count);
        await settled(card);
        expect(textOf(part(card, 'authors'))).to.equal(text);
      });
    }

    it('are counted from max-authors on', async () => {
      const card = await setup(`${headline} max-authors="1"`);
      card.authors = people;
      await settled(card);
      expect(textOf(part(card, 'authors'))).to.equal('By Ada Berg and 4 others');
    });

    it('are links where they have a page', async () => {
      const card = await setup(headline);
      card.authors = [{ ...people[0]!, url: 'https://institute.example/ada' }, people[1]!];
      await settled(card);
      expect(textOf(part(card, 'authors'))).to.equal('By Ada Berg and Bo Chen');
      const links = [...card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part="author"]')];
      expect(links.map(({ href }) => href)).to.deep.equal(['https://institute.example/ada']);
    });
  });

  describe('PDF link', () => {
    it('says document, type and size', async () => {
      const card = await setup(`${headline} pdf-href="/a.pdf" pdf-bytes="2400000"`);
      expect(textOf(part(card, 'pdf'))).to.equal('PDF, 2.4 MB');
      expect(part(card, 'pdf').getAttribute('href')).to.equal('/a.pdf');
    });

    it('says a language other than that of the headline', async () => {
      const card = await setup(`${headline} headline-lang="en" pdf-href="/a.pdf" pdf-lang="fr"`);
      expect(textOf(part(card, 'pdf'))).to.equal('PDF, in French');
      expect(part<HTMLAnchorElement>(card, 'pdf').hreflang).to.equal('fr');
    });
  });

  describe('topics', () => {
    it('are a list of topics, then regions', async () => {
      const card = await setup(headline);
      card.topics = ['Metals', 'Trade'];
      card.regions = ['Chile'];
      await settled(card);
      const items = [...part(card, 'topics').children].map((item) => textOf(item));
      expect(items).to.deep.equal(['Metals', 'Trade', 'Chile']);
      expect(part(card, 'topics').getAttribute('role')).to.equal('list');
    });
  });

  describe('precedence', () => {
    it('counts per field: property, attribute, source', async () => {
      const { url } = await dataSource({ body: JSON.stringify(report) });
      const ready = oneEvent(document, 'offprint-ready');
      const card = await setup(`src="${url}" loading="eager" summary="From the attribute" kind="Study"`);
      await ready;
      card.analysis = { kind: 'Briefing' };
      await settled(card);
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
      expect(textOf(part(card, 'summary'))).to.equal('From the attribute');
      expect(textOf(part(card, 'kind'))).to.equal('Briefing');
      expect(textOf(part(card, 'pdf'))).to.equal('PDF, 2.4 MB');
    });

    it('amends the PDF of the source', async () => {
      const { url } = await dataSource({ body: JSON.stringify(report) });
      const ready = oneEvent(document, 'offprint-ready');
      const card = await setup(`src="${url}" loading="eager" pdf-pages="47"`);
      await ready;
      expect(textOf(part(card, 'pdf'))).to.equal('PDF, 2.4 MB');
      expect(textOf(part(card, 'facts'))).to.equal('12 May 2024 47 pages');
    });

    it('takes a whole analysis as a property', async () => {
      const card = await setup('');
      card.analysis = { headline: 'Zinc', url: 'https://institute.example/zinc', summary: 'Short.' };
      await settled(card);
      expect(textOf(card)).to.equal('Zinc Short.');
    });

    it('returns to the fallback when the headline goes', async () => {
      const card = await setup(headline, '<a href="#f">Fallback</a>');
      card.headline = undefined;
      await settled(card);
      expect(textOf(card)).to.equal('Fallback');
    });
  });

  describe('hide', () => {
    const full = `${headline} kind="Study" series="Papers" summary="Short." published="2011" languages="fr"
      pdf-href="/a.pdf" pdf-pages="9" image="#none"`;

    for (const [word, gone] of [
      ['image', 'image'],
      ['summary', 'summary'],
      ['authors', 'authors'],
      ['date', 'date'],
      ['kind', 'kind'],
      ['series', 'series'],
      ['topics', 'topics'],
      ['pages', 'fact'],
      ['languages', 'languages'],
      ['pdf', 'pdf'],
    ] as const) {
      it(`leaves out ${word}`, async () => {
        const card = await setup(full);
        card.authors = [{ name: 'Ada Berg', type: 'Person' }];
        card.topics = ['Metals'];
        await settled(card);
        expect(findPart(card, gone)).not.to.equal(null);
        card.hide = `other ${word}`;
        await settled(card);
        expect(findPart(card, gone)).to.equal(null);
        expect(textOf(part(card, 'link'))).to.equal('Copper');
      });
    }

    it('leaves out several', async () => {
      const card = await setup(`${full} hide="kind series summary date languages pdf pages image"`);
      expect(textOf(card)).to.equal('Copper');
    });
  });
}
