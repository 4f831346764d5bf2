import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { servePartner, servePublisher } from '@offprint/partner-site/server.mjs';
import { ENGINES, launch, missing, type TestBrowser } from '@offprint/testing/e2e';

const HEADLINE = 'NATO Partnerships: Shaking Hands or Shaking the System?';

type Server = Awaited<ReturnType<typeof servePublisher>>;

/** What a reader sees of the first card: its state, and the text of what is rendered. */
const firstCard = (): { fallback: string; lang: string; state: string; text: string } => {
  const card = document.querySelector('offprint-analysis-card');
  const states = ['idle', 'loading', 'ready', 'empty', 'error'];
  return {
    fallback: card?.querySelector('a')?.textContent?.trim() ?? '',
    lang: document.documentElement.lang,
    state: states.find((state) => card?.matches(`:state(${state})`)) ?? '',
    text: card?.shadowRoot?.querySelector('article')?.textContent?.replace(/\s+/g, ' ') ?? '',
  };
};

const isReady = (): boolean => document.querySelector('offprint-analysis-card')?.matches(':state(ready)') ?? false;

const fallbackIsSeen = (): boolean =>
  (document.querySelector('offprint-analysis-card > a')?.getBoundingClientRect().height ?? 0) > 0;

/** The page's own policy, and the leave to evaluate that the browsers' drivers need. */
const policyFor = (publisher: string): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src ${publisher} 'unsafe-eval'; connect-src ${publisher}; img-src 'self' ${publisher}; style-src 'self'`,
});

/** Opens a page and scrolls to the card, as it loads near the viewport only. */
async function openAt(browser: TestBrowser, url: string): Promise<void> {
  await browser.goto(url);
  await browser.evaluate(() => document.querySelector('offprint-analysis-card')?.scrollIntoView());
}

for (const engine of ENGINES) {
  describe(`the partner's page in ${engine}`, { skip: missing(engine) }, () => {
    let publisher: Server;
    let partner: Server;
    let browser: TestBrowser;

    before(async () => {
      publisher = await servePublisher();
      partner = await servePartner({ headers: policyFor(publisher.origin), publisherOrigin: publisher.origin });
      browser = await launch(engine);
    });

    after(async () => {
      await browser?.close();
      await partner?.close();
      await publisher?.close();
    });

    it('shows the analysis of the other origin as a card', async () => {
      await openAt(browser, `${partner.origin}/`);
      await browser.until(isReady);
      const card = await browser.evaluate(firstCard);
      assert.match(card.text, new RegExp(HEADLINE.replace('?', '\\?')));
      assert.match(card.text, /Study/);
      assert.match(card.text, /Focus stratégique, no\. 31/);
      assert.match(card.text, /By Vivien Pertusot/);
      assert.match(card.text, /May 2011/);
      assert.match(card.text, /PDF, [\d.]+ kB/);
      assert.equal(await browser.evaluate(fallbackIsSeen), false);
    });

    it('speaks the language of the page', async () => {
      await openAt(browser, `${partner.origin}/fr/`);
      await browser.until(isReady);
      await browser.until(() =>
        document.querySelector('offprint-analysis-card')?.shadowRoot?.textContent?.includes('Par Vivien Pertusot'),
      );
      const card = await browser.evaluate(firstCard);
      assert.match(card.text, /mai 2011/);
      assert.match(card.text, /n° 31/);
    });

    it('leaves no global but window.offprint', async () => {
      await openAt(browser, `${partner.origin}/`);
      await browser.until(isReady);
      const globals = await browser.evaluate(() =>
        Object.keys(window).filter((key) => /offprint|^lit|reactive/i.test(key)),
      );
      assert.deepEqual(globals, ['offprint']);
    });
  });
}

describe('the partner’s page when something is missing', { skip: missing('chromium') }, () => {
  it('shows the link with the publisher’s origin down', async () => {
    const publisher = await servePublisher();
    const partner = await servePartner({ headers: policyFor(publisher.origin), publisherOrigin: publisher.origin });
    await publisher.close();
    const browser = await launch('chromium');
    try {
      await openAt(browser, `${partner.origin}/`);
      assert.equal(await browser.evaluate(fallbackIsSeen), true);
      assert.equal((await browser.evaluate(firstCard)).fallback, HEADLINE);
    } finally {
      await browser.close();
      await partner.close();
    }
  });

  it('shows the link without JavaScript', async () => {
    const publisher = await servePublisher();
    const partner = await servePartner({ headers: policyFor(publisher.origin), publisherOrigin: publisher.origin });
    const browser = await launch('chromium', { javaScript: false });
    try {
      await openAt(browser, `${partner.origin}/`);
      assert.equal(await browser.evaluate(fallbackIsSeen), true);
    } finally {
      await browser.close();
      await partner.close();
      await publisher.close();
    }
  });

  it('asks only the partner and the publisher, and keeps nothing', async () => {
    const publisher = await servePublisher();
    const partner = await servePartner({ headers: policyFor(publisher.origin), publisherOrigin: publisher.origin });
    const browser = await launch('chromium');
    try {
      const hosts = new Set<string>();
      browser.page.on('request', (request) => hosts.add(new URL(request.url()).origin));
      await openAt(browser, `${partner.origin}/`);
      await browser.until(isReady);
      assert.deepEqual([...hosts].sort(), [partner.origin, publisher.origin].sort());
      assert.equal(await browser.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), '00');
    } finally {
      await browser.close();
      await partner.close();
      await publisher.close();
    }
  });
});
