// The snippet builder of the static build, as webmasters meet it: what it writes works on a page of another origin under
// the policy that it names, its preview runs the built script, and what is wrong with a source is said in plain words.
import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { launch, missing, serveFolder, type StaticServer } from '@offprint/testing/e2e';
import { escapeHtml } from '../builder/text.ts';
import { violationsIn } from './axe.ts';

type Browser = Awaited<ReturnType<typeof launch>> & { page: NonNullable<Awaited<ReturnType<typeof launch>>['page']> };

const folder = join(import.meta.dirname, '../dist');

const TAGS = 'offprint-analysis-card,offprint-summary-download,offprint-related-analyses,offprint-program-banner';
const WIDGETS = { card: 0, summary: 1, related: 2, banner: 3 };
const FORMS = ['element', 'marked', 'link'];

const study = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  headline: 'نحاس <b>و</b> "قصدير"',
  inLanguage: 'ar',
};

describe('the snippet builder', { skip: missing('chromium') }, () => {
  let browser: Browser;
  let site: StaticServer;
  let host: StaticServer;
  /** A publisher who sends no CORS header. */
  let closed: StaticServer;
  let hostPage = '';
  let said: string[] = [];
  let asked: string[] = [];

  before(async () => {
    // In a folder of its host, and open to the pages of others, as a publisher's files are.
    site = await serveFolder(dirname(folder), { cors: true });
    closed = await serveFolder(join(folder, 'examples'));
    host = await serveFolder(folder, {
      intercept: (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(hostPage);
        return true;
      },
    });
    browser = (await launch('chromium', { viewport: { width: 1280, height: 900 } })) as Browser;
    browser.page.on('console', (message) => said.push(message.text()));
    browser.page.on('pageerror', (error) => said.push(String(error)));
    browser.page.on('request', (request) => asked.push(request.url()));
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site.close(), host.close(), closed.close()]);
  });
  beforeEach(() => {
    said = [];
    asked = [];
  });

  const script = (): string => `${site.origin}/dist/cdn/1/offprint.js`;

  /** Opens the builder anew, as a link with these answers does. */
  async function open(answers: Record<string, string> = {}): Promise<void> {
    await browser.goto('about:blank');
    const hash = new URLSearchParams({ script: script(), ...answers }).toString();
    await browser.goto(`${site.origin}/dist/iframe.html?id=start-here-snippet-builder--docs&viewMode=docs#${hash}`);
    await browser.until(() => document.querySelector('snippet-builder')?.shadowRoot?.querySelector('form'));
  }

  const shown = (selector: string): Promise<string> =>
    browser.page.$$eval(`>>> ${selector}`, (all) =>
      all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\n'),
    );

  const untilShown = (selector: string, words: string): Promise<void> =>
    browser.until(
      (wanted, text) =>
        document.querySelector('snippet-builder')!.shadowRoot!.querySelector(wanted)?.textContent.includes(text),
      selector,
      words,
    );

  /** What there is to paste, by its heading. */
  const texts = (): Promise<Record<string, string>> =>
    browser.page.$$eval('>>> section.block', (all) =>
      Object.fromEntries(
        all.map((block) => [block.querySelector('h3')!.textContent, block.querySelector('code')!.textContent]),
      ),
    );

  /** Puts what the builder wrote on a page of another origin, which enforces the policy that the builder names. */
  async function paste(): Promise<void> {
    const { 'The snippet': snippet, 'The script': tag, 'For your Content Security Policy': policy } = await texts();
    const meta = `<meta http-equiv="content-security-policy" content="${escapeHtml(`default-src 'none'; ${policy}`)}">`;
    hostPage = `<!doctype html><meta charset="utf-8">${meta}<title>A page</title><p>${snippet}</p>${tag}`;
    said = [];
    await browser.goto(host.origin);
    await browser.until((tags) => document.querySelector(tags)?.matches(':state(ready)'), TAGS);
  }

  for (const [widget, place] of Object.entries(WIDGETS)) {
    for (const form of FORMS) {
      it(`writes a ${widget} that works on another site, in the form of ${form}`, async () => {
        await open({ widget, form });
        await untilShown('.findings', 'Found');
        await paste();
        const found = await browser.evaluate((tags) => {
          const element = document.querySelector(tags)!;
          return {
            tag: element.localName,
            link: !!element.querySelector('a[href]'),
            all: document.querySelectorAll(tags).length,
          };
        }, TAGS);
        assert.deepEqual(found, { tag: TAGS.split(',')[place], link: true, all: 1 });
        assert.deepEqual(said, []);
      });
    }
  }

  it('puts pasted data into the page, whatever stands in it', async () => {
    await open({ source: 'inline', language: 'ar', data: JSON.stringify(study, null, 2) });
    await untilShown('.findings', 'Found 1 analysis, in JSON-LD.');
    await untilShown('.result .fault', 'The data names no page');
    const { 'The snippet': snippet } = await texts();
    assert.doesNotMatch(snippet!, /\n/);
    await paste();
    const headline = await browser.evaluate(
      () =>
        document.querySelector('offprint-analysis-card')!.shadowRoot!.querySelector('[part~=headline]')!.textContent,
    );
    assert.match(headline, /نحاس و "قصدير"/);
  });

  it('says that data in the page needs a place for scripts', async () => {
    await open({ source: 'inline', form: 'link', data: JSON.stringify(study) });
    await untilShown('.result', 'Put it on a host as a file');
    assert.equal((await texts())['The snippet'], undefined);
  });

  it('shows an example at once, by the built script, and asks no other host', async () => {
    await open();
    await untilShown('.findings', 'Found 1 analysis, in JSON-LD.');
    await browser.until(() => {
      const preview = document.querySelector('snippet-builder')!.shadowRoot!.querySelector('snippet-preview')!;
      const page = preview.shadowRoot!.querySelector('iframe')!.contentDocument;
      return page?.querySelector('offprint-analysis-card')?.matches(':state(ready)');
    });
    await browser.until(() =>
      document
        .querySelector('snippet-builder')!
        .shadowRoot!.querySelector('snippet-preview')!
        .shadowRoot!.querySelector('output')!
        .textContent.includes('the snippet at work'),
    );
    assert.ok(asked.includes(script()));
    assert.deepEqual(
      asked.filter((url) => /^http/.test(url) && !url.startsWith(`${site.origin}/dist/`)),
      [],
    );
    assert.deepEqual(said, []);
  });

  it('pins the version by the hash that the script has', async () => {
    await open({ pinned: 'on' });
    await untilShown('.findings', 'Found');
    assert.match(
      (await texts())['The script']!,
      /crossorigin integrity="sha384-[^"]+" src="[^"]+\/1\.\d+\.\d+\/offprint\.js"/,
    );
    // A browser that refused it would leave the link.
    await paste();
  });

  for (const [what, address, words] of [
    ['without a CORS header', () => `${closed.origin}/study.jsonld`, 'access-control-allow-origin: *'],
    ['that is not there', () => `${site.origin}/dist/examples/none.jsonld`, 'answered with status 404'],
    ['of a host that is not there', () => 'http://127.0.0.1:9/a', 'does not answer'],
    ['that holds no publication', () => `${site.origin}/dist/project.json`, 'holds no analysis and no program'],
  ] as const) {
    it(`says in plain words what is wrong with a source ${what}`, async () => {
      await open({ source: 'address', address: address() });
      await untilShown('.findings .fault', words);
    });
  }

  it('names the place of a fault in the data, and what to do', async () => {
    await open({ source: 'inline', data: JSON.stringify({ ...study, datePublished: '03/04/2020' }) });
    await untilShown('.findings', 'Found');
    assert.match(await shown('.findings li'), /^Warning at \S*datePublished\S*: A date is not sure/);
  });

  it('says that a banner needs a program', async () => {
    await open({ widget: 'banner', source: 'inline', data: JSON.stringify(study) });
    await untilShown('.findings .fault', 'no program');
  });

  /** The page's clipboard, in place of the machine's: it notes what it gets, or refuses it. */
  const replaceClipboard = (isAllowed: boolean): Promise<void> =>
    browser.evaluate((allowed) => {
      const page = window as unknown as { copied?: string };
      const writeText = (text: string): Promise<void> => {
        if (!allowed) return Promise.reject(new Error('not allowed'));
        page.copied = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    }, isAllowed);

  const pressCopy = async (): Promise<void> => {
    await browser.page.focus('>>> button[aria-label="Copy: The snippet"]');
    await browser.page.keyboard.press('Enter');
  };

  it('copies, and says so', async () => {
    await open();
    await untilShown('.findings', 'Found');
    await replaceClipboard(true);
    await pressCopy();
    await untilShown('.said', 'Copied: The snippet.');
    const copied = await browser.evaluate(() => (window as unknown as { copied?: string }).copied);
    assert.equal(copied, (await texts())['The snippet']);
  });

  it('selects what it may not copy, and says so', async () => {
    await open();
    await untilShown('.findings', 'Found');
    await replaceClipboard(false);
    await pressCopy();
    await untilShown('.said', 'The snippet is selected');
  });

  it('is used by the keyboard alone, from the questions to the copy', async () => {
    await open();
    await untilShown('.findings', 'Found');
    const { keyboard } = browser.page;
    const focused = (): Promise<string> =>
      browser.evaluate(() => {
        const active = document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | undefined;
        return active ? `${active.name ?? active.id}=${active.value ?? ''}` : '';
      });
    await browser.page.focus('>>> .skip');
    await keyboard.press('Tab');
    assert.equal(await focused(), 'widget=card');
    await keyboard.press('ArrowDown');
    assert.equal(await focused(), 'widget=summary');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    assert.equal(await focused(), 'form=element');
    await keyboard.press('ArrowDown');
    await untilShown('.block code', '<blockquote data-offprint="summary"');
    await replaceClipboard(true);
    await browser.page.focus('>>> .skip');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await untilShown('.said', 'Copied: The snippet.');
  });

  it('finds out what a site keeps', async () => {
    await open({ form: 'unknown' });
    await browser.page
      .locator('>>> #remains')
      .fill('<p><a href="https://publisher.example/#offprint=test">Offprint test</a></p>');
    await untilShown('.inset output', 'Your site keeps links');
  });

  it('takes an option, shows its contrast, and can be sent as a link', async () => {
    const address = `${site.origin}/dist/index.html?path=/docs/start-here-snippet-builder--docs`;
    await browser.goto(`${address}#widget=related`);
    const frame = await browser.page.waitForSelector('#storybook-preview-iframe');
    const inside = (await frame!.contentFrame())!;
    await inside.locator('>>> #option-accent').fill('#7a1f3d');
    await inside.locator('>>> .shades').wait();
    await inside.waitForFunction(() =>
      /accent="#7a1f3d"/.test(
        document.querySelector('snippet-builder')!.shadowRoot!.querySelector('.block code')!.textContent,
      ),
    );
    await browser.until(() => location.hash === '#widget=related&option-accent=%237a1f3d');
  });

  for (const [mode, feature] of Object.entries({
    'a light scheme': { name: 'prefers-color-scheme', value: 'light' },
    'a dark scheme': { name: 'prefers-color-scheme', value: 'dark' },
    'forced colours': { name: 'forced-colors', value: 'active' },
  })) {
    it(`has nothing that axe finds, in ${mode}`, async () => {
      // puppeteer's own command knows no forced colours.
      const devtools = await browser.page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: [feature] });
      await open({ form: 'unknown', 'option-accent': '250', source: 'inline', data: '{}' });
      await untilShown('.findings .fault', 'holds no analysis');
      assert.deepEqual(await violationsIn(browser), []);
      await devtools.detach();
    });
  }

  it('fits a page of 320 px', async () => {
    await browser.page.setViewport({ width: 320, height: 640 });
    for (const widget of Object.keys(WIDGETS)) {
      await open({ widget, 'option-accent': '250' });
      await untilShown('.findings', 'Found');
      assert.equal(await browser.evaluate(() => document.documentElement.scrollWidth), 320, widget);
    }
    await browser.page.setViewport({ width: 1280, height: 900 });
  });
});
