import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import { bannerSetup, findPart, full, items, part, settled, textOf, textsOf } from './harness.ts';

export function contentSuite(fixture: Fixture): void {
  const setup = bannerSetup(fixture);

  describe('region', () => {
    it('is named by its heading', async () => {
      const banner = await setup(full);
      const base = part(banner, 'base');
      expect(base.localName).to.equal('section');
      const name = banner.shadowRoot!.getElementById(base.getAttribute('aria-labelledby')!)!;
      expect(name).to.equal(part(banner, 'headline'));
      expect(name.textContent.trim()).to.equal('Copper');
    });

    for (const [level, tag, inner] of [
      ['2', 'H2', 'H3'],
      ['4', 'H4', 'H5'],
      ['6', 'H6', 'H6'],
      ['1', 'H2', 'H3'],
      ['none', 'P', 'P'],
    ] as const) {
      it(`has <${tag}> and below it <${inner}> for heading-level="${level}"`, async () => {
        const banner = await setup(`${full} heading-level="${level}"`, '', { items });
        expect(part(banner, 'headline').tagName).to.equal(tag);
        expect(part(banner, 'latest-heading').tagName).to.equal(inner);
      });
    }

    it('is complete with a name alone', async () => {
      const banner = await setup('headline="Copper"');
      expect(textOf(banner, 'base')).to.equal('Copper');
      expect(banner.shadowRoot!.querySelector('a, img, ul')).to.equal(null);
    });

    it('says who it is, in one order', async () => {
      const banner = await setup(full);
      expect(textOf(banner, 'kicker')).to.equal('Research program Metals Center');
      const rows = ['kicker', 'headline', 'statement', 'actions', 'media'];
      const found = [...banner.shadowRoot!.querySelectorAll('[part]')].map((row) => row.getAttribute('part')!);
      expect(found.filter((name) => rows.includes(name))).to.deep.equal(rows);
      expect(textOf(banner, 'statement')).to.equal('Who mines it.');
    });

    it('links the center where its address is known', async () => {
      const banner = await setup(full, '', { organization: { name: 'Energy Center', url: '#energy' } });
      expect(part<HTMLAnchorElement>(banner, 'program').hash).to.equal('#energy');
      expect(textOf(banner, 'kicker')).to.equal('Research program Energy Center');
    });

    it('returns to the fallback when the name goes', async () => {
      const banner = await setup('headline="Copper"', '<a href="#f">Fallback</a>');
      expect(banner.querySelector('a')!.getClientRects()).to.have.length(0);
      banner.headline = undefined;
      await settled(banner);
      expect(findPart(banner, 'base')).to.equal(null);
      expect(banner.querySelector('a')!.getClientRects()).not.to.have.length(0);
    });
  });

  describe('actions', () => {
    it('are one that says what opens, and one quiet', async () => {
      const banner = await setup(full);
      expect([textOf(banner, 'action'), textOf(banner, 'all')]).to.deep.equal([
        'Explore the program: Copper',
        'All programs',
      ]);
      expect(part(banner, 'action').getAttribute('href')).to.equal('#copper');
      expect(part(banner, 'all').getAttribute('href')).to.equal('#all');
      expect(part(banner, 'feed').getAttribute('href')).to.equal('#feed');
      expect(part(banner, 'newsletter').getAttribute('href')).to.equal('#news');
    });

    it('show their words first, and hide what repeats the name', async () => {
      const banner = await setup(`${full} action-label="Enter"  view-all-label="Every program"`);
      expect([textOf(banner, 'action'), textOf(banner, 'all')]).to.deep.equal(['Enter: Copper', 'Every program']);
      const { width } = part(banner, 'action').querySelector('span')!.getBoundingClientRect();
      expect(width).to.equal(1);
    });

    it('are absent without addresses', async () => {
      expect(findPart(await setup('headline="Copper"'), 'action')).to.equal(null);
    });
  });

  describe('latest analyses', () => {
    it('are a list of links with their kind and date', async () => {
      const banner = await setup(full, '', { items });
      expect(textOf(banner, 'latest-heading')).to.equal('Latest from this program');
      expect(textsOf(banner, 'latest-item')).to.deep.equal([
        'One Study September 2026',
        'Two Study August 2026',
        'Three Study July 2026',
      ]);
      const list = part(banner, 'latest').querySelector('ul')!;
      expect(list.getAttribute('role')).to.equal('list');
      expect(list.querySelector('a')!.href).to.equal('https://institute.example/One');
      expect(list.querySelector('time')!.dateTime).to.equal('2026-09');
    });

    for (const [latest, count] of [
      ['1', 1],
      ['5', 5],
      ['6', 3],
      ['many', 3],
      ['-1', 3],
    ] as const) {
      it(`are ${count} for latest="${latest}"`, async () => {
        expect(textsOf(await setup(`${full} latest="${latest}"`, '', { items }), 'latest-item')).to.have.length(count);
      });
    }

    it('leave no heading behind for latest="0", and none without items', async () => {
      const banner = await setup(`${full} latest="0"`, '', { items });
      expect(findPart(banner, 'latest-heading')).to.equal(null);
      banner.latest = 3;
      banner.program = { items: [] };
      await settled(banner);
      expect(findPart(banner, 'latest-heading')).to.equal(null);
      banner.program = { items };
      await settled(banner);
      expect(textsOf(banner, 'latest-item')).to.have.length(3);
    });

    it('leave out what has no headline, and show what has no address as text', async () => {
      const banner = await setup(full, '', { items: [{ url: '#none' }, { headline: 'Plain' }] });
      expect(textsOf(banner, 'latest-item')).to.deep.equal(['Plain']);
      expect(part(banner, 'latest').querySelector('a')).to.equal(null);
    });

    it('say their language', async () => {
      const banner = await setup(full, '', { items: [{ headline: 'Kupfer', lang: 'de', url: '#k' }] });
      expect(part(banner, 'latest-link').lang).to.equal('de');
      expect(part(banner, 'latest-link').dir).to.equal('auto');
    });
  });

  describe('picture', () => {
    it('is lazy decoration with a credit, unless the author says otherwise', async () => {
      const banner = await setup(full);
      const image = part<HTMLImageElement>(banner, 'image');
      expect([image.alt, image.loading]).to.deep.equal(['', 'lazy']);
      expect(textOf(banner, 'credit')).to.equal('Image: Ada Berg');
      banner.imageAlt = 'A mine';
      await settled(banner);
      expect(image.alt).to.equal('A mine');
    });

    it('is not asked for without a position', async () => {
      expect(findPart(await setup(`${full} image-position="none"`), 'image')).to.equal(null);
    });

    it('keeps its space and shows no broken icon when it fails', async () => {
      const banner = await setup(full);
      const image = part(banner, 'image');
      const { height } = part(banner, 'media').getBoundingClientRect();
      image.dispatchEvent(new Event('error'));
      expect(getComputedStyle(image).visibility).to.equal('hidden');
      expect(part(banner, 'media').getBoundingClientRect().height).to.equal(height);
      // Another one has taken its place.
      image.dispatchEvent(new Event('load'));
      expect(getComputedStyle(image).visibility).to.equal('visible');
    });
  });

  describe('attributes', () => {
    it('are not written by the banner itself', async () => {
      const banner = await setup('headline="Copper"');
      expect(banner.getAttributeNames()).to.deep.equal(['headline']);
    });

    it('may come in any order, before or after the element is in the page', async () => {
      const usual = await setup(full, '', { items });
      const late = document.createElement('offprint-program-banner');
      usual.parentElement!.append(late);
      late.program = { items };
      for (const name of usual.getAttributeNames().reverse()) late.setAttribute(name, usual.getAttribute(name)!);
      await settled(late);
      expect(textOf(late, 'base')).to.equal(textOf(usual, 'base'));
    });

    it('leave out the parts that `hide` names', async () => {
      const names = ['kicker', 'statement', 'actions', 'media', 'latest'];
      const banner = await setup(full, '', { items });
      for (const name of names) expect(findPart(banner, name), name).not.to.equal(null);
      banner.hide = names.join(' ');
      await settled(banner);
      expect(textOf(banner, 'base')).to.equal('Copper');
    });

    it('of unknown words act as the default', async () => {
      const usual = await setup(full, '', { items });
      const odd = await setup(
        `${full} tone="loud" size="huge" image-position="left" latest="x" theme="sepia" accent="}not a colour"`,
        '',
        { items },
      );
      expect(textOf(odd, 'base')).to.equal(textOf(usual, 'base'));
      const look = (banner: typeof odd): string[] => {
        const { backgroundColor, gridTemplateColumns, padding } = getComputedStyle(part(banner, 'base'));
        return [backgroundColor, gridTemplateColumns, padding];
      };
      expect(look(odd)).to.deep.equal(look(usual));
    });
  });
}
