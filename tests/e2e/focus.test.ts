// Whoever goes by Tab may be on the author's link when the content takes its place.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { type HostWindow, TAG, twoFrames } from './host-site.ts';
import { visit } from './visit.ts';
import { WIDGETS } from './widgets.ts';

/** Two of each, so that the link with the address of the fallback is not the first. */
const REPORTS = ['tin', 'copper'].map((name) => ({
  '@type': 'Report',
  headline: `All about ${name}`,
  datePublished: '2026-05-12',
  encoding: { '@type': 'MediaObject', contentUrl: `/${name}.pdf`, encodingFormat: 'application/pdf' },
  isPartOf: { '@type': 'ResearchProject', name: 'Metals' },
  url: `/${name}`,
}));
const PROGRAM = { '@type': 'ResearchProject', name: 'Metals', url: '/metals' };
const DATA = `<script type="application/ld+json" id="data">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [PROGRAM, ...REPORTS],
})}</script>`;

interface Focus {
  href: string;
  /** The element whose shadow root holds the link. */
  holder: string;
  scrolled: number;
}

/** Sets the focus on the fallback link, then the source; answers once the content and two frames were there. */
async function follow(tag: string): Promise<Focus> {
  const page = frames[0] as HostWindow;
  const { document } = page;
  await page.customElements.whenDefined(tag);
  const element = document.querySelector(tag)!;
  element.querySelector('a')!.focus({ preventScroll: true });
  const ready = new Promise((resolve) => {
    for (const type of ['offprint-ready', 'offprint-error']) element.addEventListener(type, resolve, { once: true });
  });
  element.setAttribute('src', '#data');
  await ready;
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  let focused: Element | null = document.activeElement;
  let holder = '';
  while (focused?.shadowRoot) {
    holder = focused.localName;
    focused = focused.shadowRoot.activeElement;
  }
  return { href: focused?.getAttribute('href') ?? '', holder, scrolled: page.scrollY };
}

for (const engine of ENGINES) {
  describe(`the focus on a fallback link in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site } = visit(engine);

    const focusIn = async (tag: string, link: string, attributes = ''): Promise<Focus> => {
      const element = `<${tag} ${attributes} loading="eager">${link}</${tag}>`;
      const room = '<p style="height: 2000px"></p>';
      await browser.goto(site.frame({ body: `${room}${DATA}${element}${room}${TAG}` }));
      await browser.evaluate(twoFrames);
      return browser.evaluate(follow, tag);
    };

    for (const [name, tag] of Object.entries(WIDGETS)) {
      it(`goes to the link with its address in ${tag}, and the page stays where it is`, async () => {
        const slot = name === 'related' ? 'slot="fallback" ' : '';
        const href = { card: '/copper', summary: '/copper.pdf', related: '/copper', banner: '/metals' }[name]!;
        const found = await focusIn(
          tag,
          `<a ${slot}href="${href}">Link</a>`,
          name === 'banner' ? '' : `item="${site.origin}/copper"`,
        );
        const holder = name === 'related' ? WIDGETS.card : tag;
        assert.deepEqual(found, { href: new URL(href, site.origin).href, holder, scrolled: 0 });
      });
    }

    it('goes to the first link where none has its address', async () => {
      const found = await focusIn(WIDGETS.card, '<a href="/elsewhere">Copper</a>');
      assert.deepEqual(found, { href: `${site.origin}/tin`, holder: WIDGETS.card, scrolled: 0 });
    });

    it('stays on a link of the author’s that goes on to be shown', async () => {
      const found = await focusIn(WIDGETS.related, '<a slot="view-all" href="/mine">Mine</a>');
      assert.deepEqual(found, { href: '/mine', holder: '', scrolled: 0 });
    });
  });
}
