import { expect } from 'chai';
import type { OffprintErrorEvent } from '@offprint/program-banner';
import { captureConsole, dataSource, oneEvent, type Fixture } from '@offprint/testing';
import { bannerSetup, findPart, inlineSource, part, published, settled, textOf, textsOf } from './harness.ts';

/** Read without complaint, and about neither a program nor an analysis. */
const nothing = { '@context': 'https://schema.org', '@type': 'WebSite', name: 'Institute' };

export function sourceSuite(fixture: Fixture): void {
  const setup = bannerSetup(fixture);

  describe('source', () => {
    it('gives the first program, with its own analyses, the latest first', async () => {
      const banner = await inlineSource(fixture, published);
      expect(textOf(banner, 'kicker')).to.equal('Energy Center');
      expect(textOf(banner, 'headline')).to.equal('Metals');
      expect(textOf(banner, 'statement')).to.equal('What the energy transition is made of.');
      expect(part<HTMLImageElement>(banner, 'image').src).to.equal('https://institute.example/metals.jpg');
      expect(textsOf(banner, 'latest-link')).to.deep.equal(['Copper', 'Nickel']);
      expect(banner.matches(':state(ready)')).to.equal(true);
      expect(part(banner, 'statement').lang).to.equal('en');
    });

    it('gives the program that item names', async () => {
      const banner = await inlineSource(fixture, published, { attributes: 'item="https://institute.example/water"' });
      expect(textOf(banner, 'headline')).to.equal('Water');
      expect(textsOf(banner, 'latest-link')).to.deep.equal(['Rivers']);
    });

    it('is amended field by field: property, attribute, source', async () => {
      const banner = await inlineSource(fixture, published, {
        attributes: 'statement="Mine." center="Our Center" image-alt="A mine" image-credit="Bo"',
      });
      banner.program = { name: 'Metals and minerals' };
      await settled(banner);
      expect(textOf(banner, 'headline')).to.equal('Metals and minerals');
      expect(textOf(banner, 'statement')).to.equal('Mine.');
      expect(textOf(banner, 'program')).to.equal('Our Center');
      expect(part(banner, 'program').localName).to.equal('bdi');
      const image = part<HTMLImageElement>(banner, 'image');
      expect([image.src, image.alt]).to.deep.equal(['https://institute.example/metals.jpg', 'A mine']);
      expect(textOf(banner, 'credit')).to.equal('Image: Bo');
      expect(part(banner, 'action').getAttribute('href')).to.equal('https://institute.example/metals');
    });

    it('of analyses alone fills the list of a banner that has a name', async () => {
      const report = {
        '@context': 'https://schema.org',
        '@type': 'Report',
        headline: 'Tin',
        url: 'https://a.example/',
      };
      const banner = await inlineSource(fixture, report, { attributes: 'headline="Copper"' });
      expect(textOf(banner, 'headline')).to.equal('Copper');
      expect(textsOf(banner, 'latest-link')).to.deep.equal(['Tin']);
      expect(banner.matches(':state(ready)')).to.equal(true);
    });

    it('without anything to head it with is empty: the fallback stays', async () => {
      const report = {
        '@context': 'https://schema.org',
        '@type': 'Report',
        headline: 'Tin',
        url: 'https://a.example/',
      };
      const banner = await inlineSource(fixture, report, { outcome: 'empty' });
      expect(findPart(banner, 'base')).to.equal(null);
      expect(banner.querySelector('a')!.getClientRects()).not.to.have.length(0);
      expect(banner.matches(':state(empty)')).to.equal(true);
    });

    it('that is empty takes no space without a fallback, and shows the text for that case', async () => {
      const bare = await inlineSource(fixture, nothing, { children: '', outcome: 'empty' });
      expect(getComputedStyle(bare).display).to.equal('none');
      const told = await inlineSource(fixture, nothing, { children: '<p slot="empty">None yet</p>', outcome: 'empty' });
      expect(told.querySelector('p')!.getClientRects()).not.to.have.length(0);
    });

    it('that lacks the item keeps the fallback, with one event', async () => {
      captureConsole();
      const heard = oneEvent<OffprintErrorEvent>(document, 'offprint-error');
      const banner = await inlineSource(fixture, published, {
        attributes: 'item="https://institute.example/none"',
        outcome: 'error',
      });
      expect((await heard).kind).to.equal('data');
      expect(findPart(banner, 'base')).to.equal(null);
      expect(banner.querySelector('a')!.getClientRects()).not.to.have.length(0);
    });

    it('that fails is said without a fallback, and can be tried again', async () => {
      captureConsole();
      const { url } = await dataSource({ status: 404 }, { body: JSON.stringify(published) });
      const failed = oneEvent(document, 'offprint-error');
      const banner = await setup(`src="${url}" loading="eager"`);
      await failed;
      await settled(banner);
      expect(textOf(banner, 'message')).to.equal('This content could not be loaded.');
      expect(banner.matches(':state(error)')).to.equal(true);
      const ready = oneEvent(document, 'offprint-ready');
      part(banner, 'retry').click();
      await ready;
      expect(textOf(banner, 'headline')).to.equal('Metals');
    });

    it('is announced by a skeleton that assistive technology does not meet', async () => {
      const source = await dataSource({ body: JSON.stringify(published), hold: 'body' });
      const ready = oneEvent(document, 'offprint-ready');
      const banner = await setup(`src="${source.url}" loading="eager"`);
      expect(banner.matches(':state(loading)')).to.equal(true);
      expect(part(banner, 'skeleton').getAttribute('aria-hidden')).to.equal('true');
      expect(part(banner, 'message').getAttribute('role')).to.equal('status');
      await source.release();
      await ready;
      expect(textOf(banner, 'headline')).to.equal('Metals');
    });

    it('leaves what is shown until a reload is there', async () => {
      const second = { ...published, '@graph': [{ ...published['@graph'][0], name: 'Minerals' }] };
      const { url } = await dataSource({ body: JSON.stringify(published) }, { body: JSON.stringify(second) });
      const ready = oneEvent(document, 'offprint-ready');
      const banner = await setup(`src="${url}" loading="eager"`);
      await ready;
      const again = oneEvent(document, 'offprint-ready');
      banner.reload();
      expect(textOf(banner, 'headline')).to.equal('Metals');
      await again;
      expect(textOf(banner, 'headline')).to.equal('Minerals');
    });

    it('may be absent: then the banner is idle with its fallback, or a skeleton', async () => {
      const idle = await setup('', '<a href="#f">Fallback</a>');
      expect(idle.matches(':state(idle)')).to.equal(true);
      expect(idle.querySelector('a')!.getClientRects()).not.to.have.length(0);
      expect(findPart(await setup(''), 'skeleton')).not.to.equal(null);
    });
  });
}
