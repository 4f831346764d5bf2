// What the script tag does where it runs: its place in the page, a second copy, the calls that wait for it. What pages do
// to it is in tests/hosts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { areShown, CARD, DATA, HEADLINE, type HostPage, type Look, look, TAG } from './host-site.ts';
import { visit } from './visit.ts';

for (const engine of ENGINES) {
  describe(`the script tag in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site } = visit(engine);

    const rendered = async (page: HostPage): Promise<Look> => {
      await browser.goto(site.frame(page));
      await browser.until(areShown, 1);
      return browser.evaluate(look);
    };

    it('renders, and the page notices nothing', async () => {
      assert.deepEqual(await rendered({}), { fallback: false, headline: HEADLINE, noticed: [] });
    });

    for (const [what, page] of [
      ['an element', { body: `<p id="offprint"></p>${DATA}${CARD}${TAG}` }],
      ['a root', { head: '<script>document.documentElement.id = "offprint";</script>' }],
    ] as const) {
      it(`works beside ${what} with id="offprint"`, async () => {
        const { headline, noticed } = await rendered(page);
        assert.deepEqual({ headline, noticed }, { headline: HEADLINE, noticed: [] });
      });
    }

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

    for (const policy of ["script-src 'nonce-x'", "script-src 'nonce-x' 'strict-dynamic'"]) {
      it(`hands its nonce on to the reader of feeds, under ${policy}`, async () => {
        const body = `${CARD.replace('#data', '/feed.xml')}${TAG.replace('src=', 'nonce="x" src=')}`;
        const { headline, noticed } = await rendered({ body, headers: { 'content-security-policy': policy } });
        assert.deepEqual({ headline, noticed }, { headline: HEADLINE, noticed: [] });
      });
    }

    it('keeps the link and names the file where the reader of feeds is missing', async () => {
      const body = `${CARD.replace('#data', '/feed.xml')}<script src="/1/offprint.js" data-base="/nowhere/1/offprint.js"></script>`;
      await browser.goto(site.frame({ body }));
      await browser.until(() => frames[0]?.document.querySelector('offprint-analysis-card')?.matches(':state(error)'));
      const { fallback, noticed } = await browser.evaluate(look);
      assert.equal(fallback, true);
      assert.equal(noticed.length, 1, noticed.join('\n'));
      assert.match(noticed[0]!, /chunk: .*feed\.xml: the reader of feeds and pages did not load/);
    });
  });
}
