import { expect } from 'chai';
import type { AnalysisCard, OffprintErrorEvent, OffprintReadyEvent } from '@offprint/analysis-card';
import { captureConsole, dataSource, oneEvent, type Fixture } from '@offprint/testing';
import { cardIn, cardSetup, findPart, heard, part, report, reportWith, settled, textOf } from './harness.ts';

const fallback = '<a href="#fallback">Copper, at the institute</a>';
const body = JSON.stringify(report);

export function loadingSuite(fixture: Fixture): void {
  const setup = cardSetup(fixture);

  const ready = async (attributes: string, children = fallback): Promise<AnalysisCard> => {
    const event = oneEvent(document, 'offprint-ready');
    const card = await setup(`loading="eager" ${attributes}`, children);
    await event;
    await settled(card);
    return card;
  };

  describe('source', () => {
    it('shows the fallback, then the content, and says so once', async () => {
      const source = await dataSource({ body, hold: 'body' });
      const events = heard<OffprintReadyEvent>('offprint-ready');
      const next = oneEvent(document, 'offprint-ready');
      const card = await setup(`src="${source.url}" loading="eager"`, fallback);
      await source.requested();
      expect(textOf(card)).to.equal('Copper, at the institute');
      expect(card.matches(':state(loading)')).to.equal(true);
      await source.release();
      await next;
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
      expect(card.matches(':state(ready)')).to.equal(true);
      expect(card.matches(':state(loading)')).to.equal(false);
      expect(events.map(({ count }) => count)).to.deep.equal([1]);
    });

    it('shows a skeleton that assistive technology does not meet, without a fallback', async () => {
      const source = await dataSource({ body, hold: 'body' });
      const card = await setup(`src="${source.url}" loading="eager"`);
      expect(part(card, 'skeleton').getAttribute('aria-hidden')).to.equal('true');
      expect(part(card, 'message').getAttribute('role')).to.equal('status');
      expect(textOf(card)).to.equal('');
      await source.release();
    });

    it('is asked near the viewport only', async () => {
      const { url, requests } = await dataSource({ body });
      const far = await fixture(
        `<div style="padding-block-start: 5000px"><offprint-analysis-card src="${url}"></offprint-analysis-card></div>`,
      );
      expect(await requests()).to.deep.equal([]);
      const next = oneEvent(document, 'offprint-ready');
      cardIn(far).scrollIntoView({ behavior: 'instant' });
      await next;
      expect(await requests()).to.have.length(1);
    });

    it('may stand in the page', async () => {
      const { body: page } = document;
      const script = document.createElement('script');
      Object.assign(script, { type: 'application/ld+json', id: 'inline-report', textContent: body });
      page.append(script);
      const card = await ready('src="#inline-report"');
      script.remove();
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
    });

    it('gives the asked entry of a list', async () => {
      const list = JSON.stringify([
        report,
        { ...report, '@id': 'b', url: 'https://institute.example/b', headline: 'B' },
      ]);
      const { url } = await dataSource({ body: list });
      const card = await ready(`src="${url}" item="https://institute.example/b"`);
      expect(textOf(part(card, 'link'))).to.equal('B');
      card.item = 'https://institute.example/a/7';
      await settled(card);
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
    });

    it('may be another one later', async () => {
      const [one, two] = [await dataSource({ body }), await dataSource({ body: reportWith({ headline: 'Two' }) })];
      const card = await ready(`src="${one.url}"`);
      const next = oneEvent(card, 'offprint-ready');
      card.src = two.url;
      await next;
      expect(textOf(part(card, 'link'))).to.equal('Two');
    });

    it('is asked once for 200 cards', async () => {
      const source = await dataSource({ body });
      const events = heard('offprint-ready');
      const card = `<offprint-analysis-card src="${source.url}" loading="eager"></offprint-analysis-card>`;
      const place = await fixture(`<div>${card.repeat(200)}</div>`);
      const cards = [...place.querySelectorAll('offprint-analysis-card')];
      if (events.length < 200) {
        await new Promise<void>((resolve) => {
          document.addEventListener('offprint-ready', () => events.length >= 200 && resolve());
        });
      }
      expect(new Set(cards.map((each) => textOf(part(each, 'link'))))).to.deep.equal(new Set(['Copper in motion']));
      expect(await source.requests()).to.have.length(1);
    });

    it('is not asked again when the card moves', async () => {
      const source = await dataSource({ body });
      const card = await ready(`src="${source.url}"`);
      const place = document.createElement('section');
      card.parentElement!.append(place);
      place.append(card);
      await settled(card);
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
      expect(await source.requests()).to.have.length(1);
    });

    it('is not asked again when the card moves while it loads', async () => {
      const source = await dataSource({ body, hold: 'body' });
      const card = await setup(`src="${source.url}" loading="eager"`, fallback);
      await source.requested();
      card.parentElement!.append(document.createElement('p'), card);
      await settled(card);
      const next = oneEvent(card, 'offprint-ready');
      await source.release();
      await next;
      expect(await source.requests()).to.have.length(1);
    });

    it('is given up when the card leaves', async () => {
      const source = await dataSource({ body, hold: 'body' });
      const card = await setup(`src="${source.url}" loading="eager"`, fallback);
      await source.requested();
      card.remove();
      await source.aborted();
    });

    it('is asked anew by reload(), with the old content in view', async () => {
      const source = await dataSource({ body }, { body: reportWith({ headline: 'New' }), hold: 'body' });
      const card = await ready(`src="${source.url}"`);
      const next = oneEvent(card, 'offprint-ready');
      card.reload();
      await source.requested(2);
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
      await source.release();
      await next;
      expect(textOf(part(card, 'link'))).to.equal('New');
    });

    it('keeps the old content when reload() fails', async () => {
      captureConsole();
      const source = await dataSource({ body }, { status: 404 });
      const card = await ready(`src="${source.url}"`);
      const failed = oneEvent(card, 'offprint-error');
      card.reload();
      await failed;
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
    });

    it('can be refused by the page before it is asked', async () => {
      const source = await dataSource({ body });
      const refuse = (event: Event): void => event.preventDefault();
      document.addEventListener('offprint-before-load', refuse);
      const card = await setup(`src="${source.url}" loading="eager"`, fallback);
      document.removeEventListener('offprint-before-load', refuse);
      expect(textOf(card)).to.equal('Copper, at the institute');
      expect(await source.requests()).to.deep.equal([]);
      const next = oneEvent(card, 'offprint-ready');
      card.reload();
      await next;
    });
  });

  describe('empty source', () => {
    const nothing = '{"@context": "https://schema.org", "@type": "WebSite", "name": "Institute"}';

    const empty = async (children: string): Promise<AnalysisCard> => {
      const { url } = await dataSource({ body: nothing });
      const event = oneEvent(document, 'offprint-empty');
      const card = await setup(`src="${url}" loading="eager"`, children);
      await event;
      return card;
    };

    it('keeps the fallback', async () => {
      expect(textOf(await empty(fallback))).to.equal('Copper, at the institute');
    });

    it('shows the text for that case', async () => {
      expect(textOf(await empty(`<p slot="empty">Nothing yet</p>${fallback}`))).to.equal('Nothing yet');
    });

    it('takes no space without either', async () => {
      const card = await empty('');
      expect(card.matches(':state(empty)')).to.equal(true);
      expect(getComputedStyle(card).display).to.equal('none');
    });
  });

  describe('failure', () => {
    const failing = async (
      attributes: string,
      children: string,
    ): Promise<[AnalysisCard, OffprintErrorEvent[], string[]]> => {
      const lines = captureConsole();
      const events = heard<OffprintErrorEvent>('offprint-error');
      const first = oneEvent(document, 'offprint-error');
      const card = await setup(`loading="eager" ${attributes}`, children);
      await first;
      await settled(card);
      return [card, events, lines.filter(({ text }) => text.includes('[offprint]')).map(({ text }) => text)];
    };

    for (const [what, kind, answer] of [
      ['a missing file', 'http', { status: 404 }],
      ['malformed JSON', 'data', { body: '{"name": ' }],
      ['a page instead of data', 'data', { body: '<!doctype html><p>Sorry</p>', type: 'text/html' }],
      ['a server that forbids reading', 'blocked', { body, cors: false }],
      ['a broken connection', 'blocked', { body, cut: 'headers' }],
      ['a huge file', 'data', { body: 'x'.repeat(1_000_000), endless: true }],
    ] as const) {
      it(`of ${what} keeps the fallback, with one event and one console line`, async () => {
        const { url } = await dataSource(answer);
        const [card, events, lines] = await failing(`src="${url}"`, fallback);
        expect(textOf(card)).to.equal('Copper, at the institute');
        expect(card.querySelector('a')!.getClientRects()).not.to.have.length(0);
        expect(events.map((event) => [event.kind, event.url])).to.deep.equal([[kind, url]]);
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain(url).and.to.contain(`<offprint-analysis-card> ${kind}`);
        expect(card.matches(':state(error)')).to.equal(true);
      });
    }

    for (const [src, kind] of [
      ['javascript:alert(1)', 'data'],
      ['data:application/json,{}', 'data'],
      ['http://', 'data'],
      ['#nowhere', 'data'],
    ] as const) {
      it(`of src="${src}" keeps the fallback`, async () => {
        const [card, events] = await failing(`src="${src}"`, fallback);
        expect(textOf(card)).to.equal('Copper, at the institute');
        expect(events.map((event) => event.kind)).to.deep.equal([kind]);
      });
    }

    it('of an entry that is not there keeps the fallback', async () => {
      const { url } = await dataSource({ body });
      const [card, events, lines] = await failing(`src="${url}" item="10.1/none"`, fallback);
      expect(textOf(card)).to.equal('Copper, at the institute');
      expect(events.map(({ kind }) => kind)).to.deep.equal(['data']);
      expect(lines[0]).to.contain('10.1/none');
    });

    it('says what happened and offers to retry, without a fallback', async () => {
      const { url } = await dataSource({ status: 404 }, { body });
      const [card] = await failing(`src="${url}"`, '');
      expect(textOf(card)).to.equal('This content could not be loaded. Retry');
      const next = oneEvent(card, 'offprint-ready');
      part(card, 'retry').click();
      await next;
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
      expect(findPart(card, 'retry')).to.equal(null);
    });

    it('can be retried by the page', async () => {
      const { url } = await dataSource({ status: 404 }, { body });
      const [card, [event]] = await failing(`src="${url}"`, fallback);
      const next = oneEvent(card, 'offprint-ready');
      event!.retry();
      await next;
      expect(textOf(part(card, 'link'))).to.equal('Copper in motion');
    });

    it('leaves what attributes say', async () => {
      const { url } = await dataSource({ status: 404 });
      const [card] = await failing(`src="${url}" headline="Copper" href="#copper"`, fallback);
      expect(textOf(card)).to.equal('Copper');
    });

    it('of several cards is told once in the console', async () => {
      const { url } = await dataSource({ status: 404 });
      const [, , lines] = await failing(`src="${url}"`, fallback);
      expect(lines).to.have.length(1);
      const [, , more] = await failing(`src="${url}"`, fallback);
      expect(more).to.deep.equal([]);
    });
  });

  describe('without a source', () => {
    it('shows the fallback', async () => {
      const card = await setup('', fallback);
      expect(textOf(card)).to.equal('Copper, at the institute');
      expect(card.matches(':state(idle)')).to.equal(true);
    });

    it('shows a skeleton when there is nothing at all', async () => {
      const card = await setup('');
      expect(part(card, 'skeleton').getAttribute('aria-hidden')).to.equal('true');
    });
  });
}
