// Snippets that pass the filters of content systems: marked text and links that become elements, on a page of another
// origin than the publisher's, and the consent that a page may wait for.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { areShown, HostSite, twoFrames } from './host-site.ts';
import { rolling } from './release.ts';
import { visit } from './visit.ts';
import { TAGS, WIDGETS } from './widgets.ts';

/** The elements of the page in the frame: which, what they show, and whether the author's markup is their child. */
const look = (tags: string): { tag: string; headline: string; holds: string; attributes: string[] }[] =>
  [...(frames[0]?.document.querySelectorAll(tags) ?? [])].map((element) => ({
    tag: element.localName,
    headline: element.shadowRoot?.querySelector('[part~=headline]')?.textContent?.trim() ?? '',
    holds: element.firstElementChild?.localName ?? '',
    attributes: element.getAttributeNames(),
  }));

const noticed = (): string[] => (frames[0] as Window & { noticed?: string[] }).noticed ?? [];

for (const engine of ENGINES) {
  describe(`snippets in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    const publisher = new HostSite();
    let script = '';
    let link = '';
    let asked = 0;

    before(async () => {
      await publisher.start();
      script = `<script src="${publisher.origin}${rolling}"></script>`;
      link = `<a href="${publisher.origin}/copper#offprint=card">Copper, the link</a>`;
    });
    after(() => publisher.close());
    beforeEach(() => {
      asked = publisher.requests.length;
    });

    const open = (body: string, head = ''): Promise<void> => browser.goto(host.frame({ body, head }));
    const requests = (): string[] => publisher.requests.slice(asked).filter((path) => path !== rolling);

    it('makes a card of a link that stands alone, from the page it leads to', async () => {
      await open(`<p> ${link}<br></p>${script}`);
      await browser.until(areShown, 1);
      assert.deepEqual(await browser.evaluate(look, TAGS.join()), [
        { tag: 'offprint-analysis-card', headline: 'Copper in motion', holds: 'a', attributes: ['src'] },
      ]);
      assert.deepEqual(await browser.evaluate(noticed), []);
    });

    it('makes a card of each form of marked text, wherever the script stands', async () => {
      const inner = `<p><a href="${publisher.origin}/copper">Copper</a></p>`;
      const body = [
        `<blockquote data-offprint="card" data-offprint-src="${publisher.origin}/copper.jsonld">${inner}</blockquote>`,
        `<div class="offprint-card" cite=" ${publisher.origin}/copper.jsonld ">${inner}</div>`,
        `<figure data-offprint=" “CARD” " data-offprint-theme="dark" data-offprint-onclick="alert(1)">${inner}</figure>`,
      ].join('');
      await open(body, script);
      await browser.until(areShown, 3);
      const found = await browser.evaluate(look, TAGS.join());
      assert.deepEqual(
        found.map(({ holds, attributes }) => `${holds}: ${attributes.sort().join(' ')}`),
        ['blockquote: src', 'div: src', 'figure: src theme'],
      );
    });

    it('takes the link back into a paragraph that an editor has ended at a blank line', async () => {
      const mark = `<p data-offprint="card" data-offprint-src="${publisher.origin}/copper.jsonld"></p>`;
      const body = `<main>${mark}\n<p><a href="${publisher.origin}/copper">Copper, the link</a></p>\n<p></p></main>`;
      await open(body, script);
      await browser.until(areShown, 1);
      const [card] = await browser.evaluate(look, TAGS.join());
      assert.deepEqual([card?.headline, card?.holds], ['Copper in motion', 'p']);
      // All that is read is in the card: the link is its fallback, and shows no more.
      const read = await browser.evaluate(() =>
        frames[0]!.document.querySelector<HTMLElement>('main')!.innerText.trim(),
      );
      assert.equal(read, '');
    });

    it('leaves a paragraph with more than a link where it is, after an empty one', async () => {
      const mark = `<p data-offprint="card" data-offprint-src="${publisher.origin}/copper.jsonld"></p>`;
      await open(`${mark}<p>See <a href="${publisher.origin}/copper">Copper</a></p>`, script);
      await browser.until(areShown, 1);
      assert.equal(await browser.evaluate(() => frames[0]!.document.querySelectorAll('body > p').length), 1);
    });

    it('knows all four elements', async () => {
      const all = Object.keys(WIDGETS).map((name) => `<p>${link.replace('=card', `=${name}`)}</p>`);
      await open(`${all.join('')}${script}`);
      await browser.until(areShown, 1);
      assert.equal((await browser.evaluate(look, TAGS.join())).map(({ tag }) => tag).join(), TAGS.join());
    });

    it('shows the link of a list while it loads only, and not as an item', async () => {
      await open(`<p>${link.replace('=card', '=related;lang=fr')}</p>${script}`);
      await browser.until(() => {
        const list = frames[0]?.document.querySelector('offprint-related-analyses');
        return list?.matches(':state(ready)') && list.shadowRoot?.querySelectorAll('[part~=item]').length === 1;
      });
      const shown = await browser.evaluate(() => {
        const list = frames[0]!.document.querySelector('offprint-related-analyses')!;
        return [list.lang, list.querySelector('a')!.getBoundingClientRect().height];
      });
      assert.deepEqual(shown, ['fr', 0]);
    });

    it('leaves alone what is no snippet', async () => {
      const body = [
        `<p>As ${link} says</p>`,
        `<p>${link}${link}</p>`,
        `<p>${link.replace('=card', '=chart')}</p>`,
      ].join('');
      await open(`${body}${script}`);
      await browser.evaluate(twoFrames);
      assert.deepEqual(await browser.evaluate(look, TAGS.join()), []);
      assert.deepEqual(requests(), []);
    });

    it('asks nothing of an origin that the page does not allow, and says once what to add', async () => {
      const stranger = `<p><a href="/copper#offprint=card">One</a></p><p><a href="/copper#offprint=card;theme=dark">Two</a></p>`;
      const mixed = `<p>${link.replace('=card', `=card;src=${host.origin}/copper.jsonld`)}</p>`;
      const picture = `<p>${link.replace('=card', `=card;image=${host.origin}/spy.png`)}</p>`;
      await open(`${stranger}${mixed}${picture}${script}`);
      await browser.evaluate(twoFrames);
      assert.deepEqual(await browser.evaluate(look, TAGS.join()), []);
      assert.deepEqual(await browser.evaluate(noticed), [
        `info [offprint] a snippet of ${host.origin} stays a link: add data-origins="${host.origin}" to the script tag to allow it`,
      ]);
    });

    for (const [what, tags] of [
      ['data-origins', () => script.replace('src=', `data-origins="https://a.example, ${host.origin}" src=`)],
      ['a second tag', () => script + script.replace('src=', `data-origins="${host.origin}" src=`)],
    ] as const) {
      it(`allows more origins by ${what}`, async () => {
        await open(`${tags()}<p><a href="/copper#offprint=card">Copper</a></p>`);
        await browser.until(areShown, 1);
      });
    }

    it('ends the fight with a page that writes its text anew whenever it changes', async () => {
      const fight = `<script>
        const main = document.querySelector('main'), text = main.innerHTML;
        window.rounds = 0;
        new MutationObserver((changes, observer) => {
          if (main.innerHTML === text) return;
          if (++rounds > 500) observer.disconnect();
          main.innerHTML = text;
        }).observe(main, { childList: true, subtree: true });
      </script>`;
      await open(`<main><p>${link}</p></main>${fight}${script}`);
      await browser.evaluate(twoFrames);
      const rounds = await browser.evaluate(() => (frames[0] as Window & { rounds?: number }).rounds ?? 0);
      assert.ok(rounds > 0 && rounds <= 50, `${rounds} rounds`);
    });

    it('leaves the text where its tag is somebody else’s, and says so', async () => {
      const theirs = `<script>customElements.define('offprint-analysis-card', class extends HTMLElement {});</script>`;
      await open(`${theirs}<p>${link}</p>${script}`);
      await browser.evaluate(twoFrames);
      assert.deepEqual(await browser.evaluate(look, TAGS.join()), []);
      assert.deepEqual(await browser.evaluate(noticed), [
        'warn [offprint] taken: <offprint-analysis-card> is defined by someone else.',
      ]);
    });

    it('tells an element whose tag is somebody else’s, and gives it no button', async () => {
      const theirs = `<script>customElements.define('offprint-analysis-card', class extends HTMLElement {});
        addEventListener('offprint-error', ({ kind, target }) => noticed.push(kind + ' ' + target.id));</script>`;
      const element = '<offprint-analysis-card id="mine"><a href="/a">Copper</a></offprint-analysis-card>';
      await open(`${theirs}${element}${script.replace('src=', 'data-consent src=')}`);
      await browser.evaluate(twoFrames);
      assert.deepEqual(await browser.evaluate(noticed), ['taken mine']);
      assert.equal(await browser.evaluate(() => frames[0]!.document.querySelectorAll('button').length), 0);
    });

    it('goes on with the focus where the consent button was, which is not printed', async () => {
      await open(`<p>${link}</p>${script.replace('src=', 'data-consent src=')}`);
      await browser.until(() => frames[0]?.document.querySelector('button'));
      const heights = await browser.evaluate(() =>
        ['beforeprint', 'afterprint'].map((type) => {
          frames[0]!.dispatchEvent(new Event(type));
          return frames[0]!.document.querySelector('button')!.getBoundingClientRect().height > 0;
        }),
      );
      assert.deepEqual(heights, [false, true]);
      await browser.evaluate(() => {
        const button = frames[0]!.document.querySelector('button')!;
        button.focus();
        button.click();
      });
      await browser.until(areShown, 1);
      assert.equal(
        await browser.evaluate(() => frames[0]!.document.activeElement?.localName),
        'offprint-analysis-card',
      );
    });

    for (const [what, agree] of [
      ['the page grants it', () => (frames[0] as Window & { offprint?: { grant(): void } }).offprint!.grant()],
      ['the reader presses the button', () => frames[0]!.document.querySelector('button')!.click()],
    ] as const) {
      it(`asks for nothing under data-consent until ${what}`, async () => {
        const element = `<offprint-analysis-card lang="de" src="${publisher.origin}/copper.jsonld"><a href="/a">Copper</a></offprint-analysis-card>`;
        await open(`${element}<p>${link}</p>${script.replace('src=', 'data-consent src=')}`);
        await browser.evaluate(twoFrames);
        assert.deepEqual(requests(), []);
        const waiting = await browser.evaluate(() =>
          [...frames[0]!.document.querySelectorAll('offprint-analysis-card')].map((card) => [
            (card.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0,
            card.querySelector('button')?.textContent,
          ]),
        );
        const { host: name } = new URL(publisher.origin);
        assert.deepEqual(waiting, [
          [true, `Laden von ${name}`],
          [true, `Load from ${name}`],
        ]);
        await browser.evaluate(agree);
        await browser.until(areShown, 2);
        assert.equal(await browser.evaluate(() => frames[0]!.document.querySelectorAll('button').length), 0);
      });
    }
  });
}
