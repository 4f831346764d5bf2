// Pages that change under the elements: many of them, new content without a new document, a page that comes back, text
// that holds the focus.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { TAG } from './host-site.ts';
import { visit } from './visit.ts';

const isReady = (count: number): boolean =>
  document.querySelectorAll('offprint-analysis-card:state(ready)').length === count;

for (const engine of ENGINES) {
  describe(`a living page in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site } = visit(engine);

    /** @returns The address of the page itself: nothing here needs the frame. */
    const add = (body: string): string => site.add({ body });
    const source = (headline: string): string => {
      const document = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline });
      return site.add({ document, type: 'application/ld+json' });
    };
    const card = (src: string): string =>
      `<offprint-analysis-card loading="eager" src="${src}"><a href="/copper">The link</a></offprint-analysis-card>`;

    it('asks once for each source of 200 elements', async () => {
      const sources = ['Copper', 'Tin', 'Zinc', 'Lead', 'Nickel'].map(source);
      const cards = Array.from({ length: 200 }, (_, index) => card(sources[index % sources.length]!));
      const asked = site.requests.length;
      await browser.goto(add(`${cards.join('')}${TAG}`));
      await browser.until(isReady, 200);
      const requests = site.requests.slice(asked).map((path) => site.origin + path);
      assert.deepEqual(requests.filter((address) => sources.includes(address)).sort(), [...sources].sort());
    });

    it('finds what a router puts in place of the content', async () => {
      const [first, second] = [source('Copper'), source('Tin')];
      await browser.goto(add(`<main>${card(first)}</main>${TAG}`));
      await browser.until(isReady, 1);
      await browser.evaluate(
        (html: string) => {
          history.pushState({}, '', '?second');
          document.querySelector('main')!.innerHTML = html;
        },
        `${card(second)}<p><a href="/copper#offprint=card">Copper, the link</a></p>`,
      );
      await browser.until(isReady, 2);
      const headlines = await browser.evaluate(() =>
        [...document.querySelectorAll('offprint-analysis-card')].map(({ shadowRoot }) =>
          shadowRoot!.querySelector('[part~=headline]')!.textContent.trim(),
        ),
      );
      assert.deepEqual(headlines, ['Tin', 'Copper in motion']);
    });

    const noMove = engine === 'webkit' && 'WebKitGTK 2.50 has no moveBefore()';
    it('keeps the focus of a link that becomes a fallback', { skip: noMove }, async () => {
      await browser.goto(add('<p><a href="/nothing-here#offprint=card">The link</a></p>'));
      await browser.evaluate((src: string) => {
        document.querySelector('a')!.focus();
        document.body.append(Object.assign(document.createElement('script'), { src }));
      }, '/1/offprint.js');
      await browser.until(() => document.querySelector('offprint-analysis-card')?.matches(':state(error)'));
      assert.equal(await browser.evaluate(() => document.activeElement?.textContent), 'The link');
    });

    // Paper and the cache of whole pages are driven in Chromium alone.
    if (engine !== 'chromium') return;

    it('has the link of what is not loaded yet on its paper', async () => {
      const far = card('/copper.jsonld').replace('eager', 'lazy');
      await browser.goto(add(`<div style="height: 5000px"></div>${far}${TAG}`));
      await browser.until(() => customElements.get('offprint-analysis-card'));
      // Runs the page's own listeners, and lays it out on paper; what it then holds is what was printed.
      await browser.page!.pdf();
      await browser.page!.emulateMediaType('print');
      const seen = await browser.evaluate(() => {
        const element = document.querySelector('offprint-analysis-card')!;
        const link = element.querySelector('a')!;
        return { isLoaded: element.matches(':state(ready)'), isSeen: link.getBoundingClientRect().height > 0 };
      });
      await browser.page!.emulateMediaType();
      assert.deepEqual(seen, { isLoaded: false, isSeen: true });
    });

    it('waits in the cache of the browser as it was, and loads what comes near later', async () => {
      const [near, far] = ['/copper.jsonld', '/feed.xml'].map((src) => card(src).replace('eager', 'lazy'));
      const watch = `<script>addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });</script>`;
      await browser.goto(add(`${watch}${near}<div style="height: 5000px"></div>${far}${TAG}`));
      await browser.until(isReady, 1);
      await browser.goto(`${site.origin}/copper`);
      await browser.page!.goBack();
      const cameBack = await browser.evaluate(() => (window as Window & { cameBack?: boolean }).cameBack);
      assert.equal(cameBack, true);
      assert.equal(await browser.evaluate(isReady, 1), true);
      await browser.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await browser.until(isReady, 2);
    });
  });
}
