// What a webmaster sees at `?offprint-debug`: how each element is and what to do, on friendly pages and on others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type axe from 'axe-core';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { CARD, DATA, type HostPage, TAG } from './host-site.ts';
import { visit } from './visit.ts';

const AXE = `<script>${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}</script>`;

/** What the panel says, read in the framed page: heading, trouble, and each entry's first line and text. */
const look = (): { title: string; trouble: string; entries: string[]; bodies: string[]; noticed: string[] } => {
  const page = frames[0] as Window & { noticed?: string[] };
  const host = page.document.querySelector('#offprint-debug');
  const root = host?.shadowRoot ?? host;
  const texts = (selector: string): string[] =>
    [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim());
  return {
    title: texts('h2').join(),
    trouble: texts('.trouble').join(),
    entries: texts('summary'),
    bodies: texts('.body'),
    noticed: page.noticed ?? [],
  };
};

/** Whether the entries begin with these states, in this order. */
const says = (...lines: string[]): boolean => {
  const host = frames[0]?.document.querySelector('#offprint-debug');
  const found = [...((host?.shadowRoot ?? host)?.querySelectorAll('summary') ?? [])].map((each) => each.textContent);
  return found.length === lines.length && lines.every((line, index) => found[index] === `${index + 1}. ${line}`);
};

const isOpen = (): boolean => !!frames[0]?.document.querySelector('#offprint-debug');

const CARD_IS = (state: string): string => `<offprint-analysis-card> ${state}`;
const card = (attributes: string): string =>
  `<offprint-analysis-card ${attributes}><a href="/copper">Copper, the link</a></offprint-analysis-card>`;

for (const engine of ENGINES) {
  describe(`the debug view in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site } = visit(engine);

    const open = async (page: HostPage, ...lines: string[]): Promise<ReturnType<typeof look>> => {
      await browser.goto(`${site.frame(page)}?offprint-debug`);
      await browser.until(says, ...lines);
      return browser.evaluate(look);
    };

    it('is not there, nor asked for, unless the address says so', async () => {
      const asked = site.requests.length;
      await browser.goto(site.frame({}));
      await browser.until(() => frames[0]?.document.querySelector('offprint-analysis-card')?.matches(':state(ready)'));
      assert.equal(await browser.evaluate(isOpen), false);
      assert.ok(!site.requests.slice(asked).some((path) => path.includes('debug')));
    });

    it('says how each element is, in the order of the page', async () => {
      const body = [
        DATA.replace('"@type":"Report"', '"@type":"Report","datePublished":"2026-13-04"'),
        CARD,
        card('src="/missing.jsonld"'),
        `<p><a href="/copper#offprint=card">Copper</a></p>`,
        `<p><a href="https://stranger.example/a#offprint=card">A stranger</a></p>`,
        '<blockquote data-offprint="chart"><p><a href="/a">A chart</a></p></blockquote>',
        '<offprint-analysis-card></offprint-analysis-card>',
        `<div style="height: 5000px"></div>${card('src="/copper.jsonld"')}`,
        TAG,
      ].join('');
      const { bodies, title, trouble } = await open(
        { body },
        CARD_IS('ready, source has faults'),
        CARD_IS('error: http'),
        CARD_IS('ready'),
        'link left as written',
        'marked text left as written',
        CARD_IS('no source'),
        CARD_IS('waiting for the viewport'),
      );
      assert.match(title, /^Offprint \d+\.\d+\.\d+/);
      assert.equal(trouble, '');
      const expected = [
        /Source#data.*Problemsdate at .*Write 2026-11-04/s,
        /Source\S+\/missing\.jsonld.*answered with status 404/s,
        /Took\d+ ms.*Written asa link/s,
        /add it to data-origins/,
        /There is no element "chart": write card, summary/,
        /Fallbacknone.*Give it src/s,
        /loading="eager" loads at once/,
      ];
      for (const [index, pattern] of expected.entries()) assert.match(bodies[index]!, pattern);
    });

    it('works under a strict policy, and reports no violation', async () => {
      const headers = {
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types offprint",
      };
      const { noticed } = await open({ headers }, CARD_IS('ready'));
      assert.deepEqual(noticed, []);
      const looks = await browser.evaluate(() => {
        const root = frames[0]!.document.querySelector('#offprint-debug')!.shadowRoot!;
        const [layer, mark] = ['.layer', '.mark'].map((selector) => root.querySelector(selector)!);
        const element = frames[0]!.document.querySelector('offprint-analysis-card')!;
        const [own, around] = [element.getBoundingClientRect(), mark!.getBoundingClientRect()];
        return {
          isStyled: frames[0]!.getComputedStyle(layer!).position,
          isAround: Math.abs(own.width - around.width) < 1 && Math.abs(own.top - around.top) < 1,
        };
      });
      assert.deepEqual(looks, { isStyled: 'fixed', isAround: true });
    });

    it('knows of consent that is waited for, and of tags that are taken', async () => {
      const script = TAG.replace('src=', 'data-consent src=');
      const theirs = `<script>customElements.define('offprint-program-banner', class extends HTMLElement {});</script>`;
      const body = `${DATA}${CARD}<offprint-program-banner></offprint-program-banner>${theirs}${script}`;
      await open({ body }, CARD_IS('waiting for consent'), '<offprint-program-banner> taken');
      await browser.evaluate(() => (frames[0] as Window & { offprint?: { grant(): void } }).offprint!.grant());
      await browser.until(says, CARD_IS('ready'), '<offprint-program-banner> taken');
    });

    it('follows the page, and leaves the focus where it is', async () => {
      await open({}, CARD_IS('ready'));
      await browser.evaluate((html: string) => {
        const { document } = frames[0]!;
        document.querySelector('#offprint-debug')!.shadowRoot!.querySelector('summary')!.focus();
        document.body.insertAdjacentHTML('beforeend', html);
      }, card('src="/nowhere.jsonld"'));
      await browser.until(says, CARD_IS('ready'), CARD_IS('error: http'));
      const focused = await browser.evaluate(
        () => frames[0]!.document.querySelector('#offprint-debug')!.shadowRoot!.activeElement?.localName,
      );
      assert.equal(focused, 'summary');
    });

    it('closes by Escape, and gives the focus back', async () => {
      await open({ body: `<button id="before">The page’s</button>${DATA}${CARD}${TAG}` }, CARD_IS('ready'));
      const focused = await browser.evaluate(() => {
        const { document } = frames[0]!;
        document.querySelector<HTMLElement>('#before')!.focus();
        const summary = document.querySelector('#offprint-debug')!.shadowRoot!.querySelector('summary')!;
        summary.focus();
        summary.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key: 'Escape' }));
        return document.activeElement?.id;
      });
      assert.equal(focused, 'before');
      assert.equal(await browser.evaluate(isOpen), false);
    });

    it('copies a report, or shows it where that is forbidden', async () => {
      await open({}, CARD_IS('ready'));
      await browser.evaluate(() => {
        const page = frames[0] as Window & typeof globalThis;
        const clipboard = { writeText: () => Promise.reject(new Error('forbidden')) };
        Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: clipboard });
        page.document
          .querySelector('#offprint-debug')!
          .shadowRoot!.querySelector<HTMLElement>('footer button')!
          .click();
      });
      const area = (): string | undefined =>
        frames[0]?.document.querySelector('#offprint-debug')?.shadowRoot?.querySelector('textarea')?.value;
      await browser.until(area);
      const text = await browser.evaluate(area);
      assert.match(
        text ?? '',
        /^Offprint \d.*\nPage: http.*\nFiles: http.*\nBrowser: .*\n1 on this page: 1 ready\n1\. </s,
      );
    });

    it('has no fault that axe finds', async () => {
      const body = `<main><h1>A host</h1>${DATA}${CARD}${card('src="/missing.jsonld"')}</main>${AXE}${TAG}`;
      await open({ body }, CARD_IS('ready'), CARD_IS('error: http'));
      const faults = await browser.evaluate(async () => {
        const page = frames[0] as Window & { axe?: typeof axe };
        const { passes, violations } = await page.axe!.run('#offprint-debug');
        if (!passes.length) throw new Error('axe found nothing to check.');
        return violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join()}`);
      });
      assert.deepEqual(faults, []);
    });

    it('says why the script stopped in XHTML', async () => {
      const document = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A host</title></head><body>${CARD}<script src="/1/offprint.js"></script></body></html>`;
      const { title, trouble } = await open({ document, type: 'application/xhtml+xml' }, CARD_IS('not running'));
      assert.equal(title, 'Offprint did not start');
      assert.match(trouble, /^unsupported: this page is XHTML/);
    });

    it('says why the script stopped in a browser without a feature', async () => {
      const head = `<script>Object.defineProperty(window, 'IntersectionObserver', { value: undefined });</script>`;
      const { trouble } = await open({ head }, CARD_IS('not running'));
      assert.match(trouble, /^unsupported: the browser is older/);
    });

    if (engine === 'chromium') {
      it('names what to add where the policy is refused', async () => {
        const headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
        const { trouble } = await open({ headers }, CARD_IS('not running'));
        assert.match(trouble, /^policy: .*Add offprint to the trusted-types directive/);
      });

      it('is not printed', async () => {
        await open({}, CARD_IS('ready'));
        await browser.page!.emulateMediaType('print');
        const boxes = await browser.evaluate(
          () =>
            frames[0]!.document.querySelector('#offprint-debug')!.shadowRoot!.querySelector('.panel')!.getClientRects()
              .length,
        );
        await browser.page!.emulateMediaType();
        assert.equal(boxes, 0);
      });
    }
  });
}
