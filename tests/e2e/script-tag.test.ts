// What the script tag does on pages that are not friendly to it: policies, XHTML, the page's own Lit. The fallback link stays wherever the elements cannot run, and the page never notices.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ENGINES, launch, missing, type TestBrowser } from '@offprint/testing/e2e';
import { CARD, DATA, type HostPage, HostSite, TAG } from './host-site.ts';

/**
 * What a reader sees of the card, and what the page noticed. The page stands in a frame, as drivers evaluate in the top
 * page: Trusted Types would refuse that.
 */
const look = (): { fallback: boolean; headline: string; noticed: string[] } => {
  const page = frames[0] as Window & { noticed?: string[] };
  const card = page.document.querySelector('offprint-analysis-card');
  return {
    fallback: (card?.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0,
    headline: card?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() ?? '',
    noticed: page.noticed ?? [],
  };
};

const isRendered = (): boolean =>
  !!frames[0]?.document.querySelector('offprint-analysis-card')?.shadowRoot?.querySelector('[part=headline]');

const trustedTypes = (names: string): Record<string, string> => ({
  'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
});

for (const engine of ENGINES) {
  describe(`the script tag in ${engine}`, { skip: missing(engine) }, () => {
    const site = new HostSite();
    let browser: TestBrowser;

    before(async () => {
      await site.start();
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await site.close();
    });

    const rendered = async (page: HostPage): Promise<ReturnType<typeof look>> => {
      await browser.goto(site.add(page));
      await browser.until(isRendered);
      return browser.evaluate(look);
    };
    const loaded = async (page: HostPage): Promise<ReturnType<typeof look>> => {
      await browser.goto(site.add(page));
      return browser.evaluate(look);
    };

    it('renders, and the page notices nothing', async () => {
      assert.deepEqual(await rendered({}), { fallback: false, headline: 'Copper in motion', noticed: [] });
    });

    it('works beside an element with id="offprint"', async () => {
      const { headline, noticed } = await rendered({ body: `<p id="offprint"></p>${DATA}${CARD}${TAG}` });
      assert.deepEqual({ headline, noticed }, { headline: 'Copper in motion', noticed: [] });
    });

    it('keeps the spaces between words that its build could take for layout', async () => {
      const attributes = 'headline="Copper" href="/a" pdf-href="/a.pdf" pdf-bytes="2400000" link-target="_blank"';
      const body = `<offprint-summary-download ${attributes}></offprint-summary-download>${DATA}${CARD}${TAG}`;
      await rendered({ body });
      const text = await browser.evaluate(() => {
        const root = frames[0]?.document.querySelector('offprint-summary-download')?.shadowRoot;
        return root?.querySelector('[part~=download]')?.textContent?.replace(/\s+/g, ' ').trim();
      });
      assert.equal(text, 'Download the full study (PDF, 2.4 MB): Copper (opens in a new tab)');
    });

    it('calls what the page has queued, also where one of the calls fails', async () => {
      const head = `<script>(window.offprint = window.offprint || []).push(() => { throw new Error('of the host'); });
        offprint.push(() => { window.wasCalled = offprint.version; });</script>`;
      const { noticed } = await rendered({ head });
      assert.equal(
        await browser.evaluate(() => typeof (frames[0] as Window & { wasCalled?: string }).wasCalled),
        'string',
      );
      assert.ok(
        noticed.every((line) => line.includes('of the host')),
        noticed.join('\n'),
      );
    });

    it('stops in silence in XHTML, where Lit cannot render', async () => {
      const body = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A host</title></head><body>${CARD}<script src="/1/offprint.js"></script></body></html>`;
      const { fallback, headline } = await loaded({ body, type: 'application/xhtml+xml' });
      assert.deepEqual({ fallback, headline }, { fallback: true, headline: '' });
    });

    it('works where Trusted Types are enforced and its policy is listed', async () => {
      const { headline, noticed } = await rendered({ headers: trustedTypes('offprint') });
      assert.deepEqual({ headline, noticed }, { headline: 'Copper in motion', noticed: [] });
    });

    it('reads a feed there, by the same policy', async () => {
      const body = `${CARD.replace('#data', '/feed.xml')}${TAG}`;
      const { headline, noticed } = await rendered({ body, headers: trustedTypes('offprint') });
      assert.deepEqual({ headline, noticed }, { headline: 'Copper in motion', noticed: [] });
    });

    it('keeps the link and names the file where the reader of feeds is missing', async () => {
      const body = `${CARD.replace('#data', '/feed.xml')}<script src="/1/offprint.js" data-base="/nowhere/1/offprint.js"></script>`;
      await browser.goto(site.add({ body }));
      await browser.until(() => frames[0]?.document.querySelector('offprint-analysis-card')?.matches(':state(error)'));
      const { fallback, noticed } = await browser.evaluate(look);
      assert.equal(fallback, true);
      assert.equal(noticed.length, 1, noticed.join('\n'));
      assert.match(noticed[0]!, /chunk: .*feed\.xml: the reader of feeds and pages did not load/);
    });

    for (const order of ['before', 'after']) {
      it(`shares the page with the page's own Lit, loaded ${order} it`, async () => {
        const own = '<script src="/hosts-own-lit.js"></script>';
        const body = `${DATA}${CARD}<host-greeting></host-greeting>${order === 'before' ? own + TAG : TAG + own}`;
        const { headline, noticed } = await rendered({ body, headers: trustedTypes('lit-html offprint') });
        assert.deepEqual({ headline, noticed }, { headline: 'Copper in motion', noticed: [] });
        const greeting = await browser.evaluate(
          () => frames[0]?.document.querySelector('host-greeting')?.shadowRoot?.textContent,
        );
        assert.equal(greeting?.trim(), 'Hello');
      });
    }
  });
}

describe('the script tag where its policy is refused', { skip: missing('chromium') }, () => {
  for (const names of ["'none'", 'lit-html']) {
    it(`keeps the link and says what to add, under trusted-types ${names}`, async () => {
      const site = new HostSite();
      await site.start();
      const browser = await launch('chromium');
      try {
        await browser.goto(site.add({ headers: trustedTypes(names) }));
        const { fallback, headline, noticed } = await browser.evaluate(look);
        assert.deepEqual({ fallback, headline }, { fallback: true, headline: '' });
        const [line, ...others] = noticed.filter((each) => !each.startsWith('violation'));
        assert.match(line ?? '', /^warn \[offprint\] policy: add offprint to the trusted-types directive/);
        assert.deepEqual(others, []);
      } finally {
        await browser.close();
        await site.close();
      }
    });
  }
});
