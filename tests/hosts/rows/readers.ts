// What readers have set: colours, motion, paper, data, storage, clock.
import assert from 'node:assert/strict';
import { TAGS } from '../../e2e/widgets.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type HostWindow, type Stage, TAG } from '../stage.ts';
import { FOUR, isReady, LIST, MANY } from './rich.ts';

/** True if the headline is written in light ink, as on dark paper. */
const isLightInk = (page: HostWindow): boolean => {
  const headline = page.document.querySelector('offprint-analysis-card')!.shadowRoot!.querySelector('[part=headline]')!;
  const context = new page.OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = page.getComputedStyle(headline).color;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data[1]! > 128;
};

const schemes: [title: string, head: string, attribute: string, isDark: boolean][] = [
  ['that is dark', ':root { color-scheme: dark }', '', true],
  ['that is light, whatever the reader likes', '', '', false],
  ['that follows the reader, who likes it dark', ':root { color-scheme: light dark }', '', true],
  ['that is dark but for the place', ':root { color-scheme: dark } #place { color-scheme: light }', '', false],
  ['that is light but for the place', '#place { color-scheme: dark }', '', true],
  ['that is dark, with a card that is light', ':root { color-scheme: dark }', 'theme="light"', false],
  ['that is light, with a card that is dark', '', 'theme="dark"', true],
];

/** Judges each node of our elements; the names of those that fail. */
const failing = (page: HostWindow, judge: string): string[] => {
  const found: string[] = [];
  const test = page.Function('node', 'style', `return ${judge}`) as (
    node: Element,
    style: CSSStyleDeclaration,
  ) => boolean;
  const scan = (root: ParentNode): void => {
    for (const node of root.querySelectorAll('*')) {
      if (node.closest('.hidden-text')) continue;
      if (test(node, page.getComputedStyle(node))) found.push(`${node.localName}[${node.getAttribute('part')}]`);
      if (node.shadowRoot) scan(node.shadowRoot);
    }
  };
  for (const each of page.document.querySelectorAll(':state(ready)')) scan(each.shadowRoot!);
  return found;
};

async function openAll(stage: Stage): Promise<void> {
  await stage.open({ body: `${MANY}${FOUR}${TAG}` });
  await stage.resize(600, 2000);
  await stage.until(isReady, TAGS);
  await stage.idle();
}

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

const NO_STORES = `<script>
  const refuse = (name) => ({ configurable: true, get() {
    noticed.push('used ' + name);
    throw new DOMException('refused', 'SecurityError');
  }, set() { noticed.push('set ' + name); } });
  for (const name of ${JSON.stringify(STORES)}) Object.defineProperty(window, name, refuse(name));
  Object.defineProperty(document, 'cookie', refuse('cookie'));
</script>`;

const CLOCK = `<script>
  const Real = Date;
  Date = class extends Real { constructor(...all) { super(...(all.length ? all : [0])); } static now() { return 0; } };
</script>`;

export const rows: Row[] = [
  ...schemes.map(([title, css, attribute, isDark]): Row => ({
    number: 50,
    title,
    prove: (stage) =>
      stage.withMedia({ 'prefers-color-scheme': 'dark' }, async () => {
        const card = CARD.replace('src', `${attribute} src`);
        await stage.works({ head: `<style>${css}</style>`, body: `${DATA}<div id="place">${card}</div>${TAG}` });
        assert.equal(await stage.inPage(isLightInk), isDark);
      }),
  })),
  {
    number: 50,
    title: 'that turns dark while it is read',
    prove: async (stage) => {
      await stage.works({});
      assert.equal(await stage.inPage(isLightInk), false);
      await stage.inPage((page) => {
        page.document.documentElement.style.colorScheme = 'dark';
      });
      assert.equal(await stage.inPage(isLightInk), true);
    },
  },
  {
    number: 51,
    title: 'in forced colours',
    prove: (stage) =>
      stage.withMedia({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }, async () => {
        await openAll(stage);
        const edges = await stage.inPage(
          failing,
          `node.matches('article, [part=previous], [part=next], [part~=download]') && !(parseFloat(style.borderTopWidth) > 0
            && style.borderTopStyle === 'solid' && style.borderTopColor !== style.backgroundColor)`,
        );
        assert.deepEqual(edges, []);
        const icons = await stage.inPage(
          failing,
          `node.matches('path') && style.stroke === getComputedStyle(node.closest('button, a')).backgroundColor`,
        );
        assert.deepEqual(icons, []);
        const outlines = await stage.inPage((page) => {
          const list = page.document.querySelector('offprint-related-analyses')!;
          const button = list.shadowRoot!.querySelector('button')!;
          button.focus({ focusVisible: true } as FocusOptions);
          const { outlineStyle, outlineWidth } = page.getComputedStyle(button);
          return [outlineStyle, outlineWidth];
        });
        assert.deepEqual(outlines, ['solid', '3px']);
      }),
  },
  {
    number: 52,
    title: 'whose reader wants less motion',
    prove: (stage) =>
      stage.withMedia({ 'prefers-reduced-motion': 'reduce' }, async () => {
        await openAll(stage);
        const moving = `parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'`;
        assert.deepEqual(await stage.inPage(failing, moving), []);
        const [before, after] = await stage.inPage((page) => {
          const root = page.document.querySelector('offprint-related-analyses')!.shadowRoot!;
          const scroller = root.querySelector('[part=scroller]')!;
          const start = scroller.scrollLeft;
          root.querySelector<HTMLElement>('[part=next]')!.click();
          return [start, scroller.scrollLeft];
        });
        assert.ok(after! > before!, `from ${before} to ${after} in one step`);
      }),
  },
  {
    number: 52,
    title: 'whose reader wants nothing to shine through',
    prove: (stage) =>
      stage.withMedia({ 'prefers-reduced-transparency': 'reduce', 'prefers-contrast': 'more' }, async () => {
        await openAll(stage);
        const translucent = String.raw`style.opacity !== '1' || style.backdropFilter !== 'none'
          || [style.color, style.backgroundColor].some((each) => /(?:\/|, ?) ?0?\.\d+\)$/.test(each))`;
        assert.deepEqual(await stage.inPage(failing, translucent), []);
      }),
  },
  {
    number: 53,
    title: 'that is printed before anybody has scrolled',
    prove: (stage) =>
      stage.withMedia(
        {},
        async () => {
          const far = `<div style="block-size: 6000px"></div>${CARD.replace('#data', 'PUBLISHER/copper.jsonld')}`;
          await stage.open({ body: `${MANY}${LIST}${far}${TAG}` });
          await stage.until(isReady, ['offprint-related-analyses']);
          await stage.inPage((page) => void page.dispatchEvent(new Event('beforeprint')));
          assert.deepEqual(stage.asked(), []);
          assert.equal((await stage.look()).fallback, true, 'what was never near prints the link');
          const seen = await stage.inPage((page) => {
            const root = page.document.querySelector('offprint-related-analyses')!.shadowRoot!;
            const cards = [...root.querySelectorAll('[part~=item]')];
            const { right } = root.host.getBoundingClientRect();
            const link = cards[0]!.shadowRoot!.querySelector('[part~=link]')!;
            return {
              count: cards.length,
              beyond: cards.filter((each) => each.getBoundingClientRect().right > right + 1).length,
              address: page.getComputedStyle(link, '::after').content,
            };
          });
          assert.equal(seen.count, 8);
          assert.equal(seen.beyond, 0, 'the row is unrolled');
          assert.match(seen.address, /\/copper-1"$/);
        },
        'print',
      ),
  },
  {
    number: 82,
    title: 'whose reader allows no storage and no cookies',
    prove: (stage) => stage.works({ head: NO_STORES, body: `${CARD.replace('#data', 'PUBLISHER/feed.xml')}${TAG}` }),
  },
  {
    number: 83,
    title: 'whose reader saves data',
    prove: async (stage) => {
      await stage.devtools('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
      try {
        const picture = '/saved.png';
        stage.publish(picture, (_, response) => response.writeHead(404).end());
        const card = CARD.replace('#data"', `#data" image="PUBLISHER${picture}"`);
        await stage.open({ body: `${DATA}${CARD}<div style="block-size: 9000px"></div>${card}${TAG}` });
        await stage.shown(2);
        await stage.idle();
        assert.deepEqual(stage.asked(), []);
        await stage.inPage((page) => page.document.querySelectorAll('offprint-analysis-card')[1]!.scrollIntoView());
        await stage.until((page) => {
          const [, { shadowRoot } = { shadowRoot: null }] = page.document.querySelectorAll('offprint-analysis-card');
          return shadowRoot?.querySelector('img')?.hidden;
        });
        assert.deepEqual(stage.asked(), [picture]);
      } finally {
        await stage.devtools('Emulation.setDataSaverOverride', { dataSaverEnabled: false });
      }
    },
  },
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((timezoneId): Row => ({
    number: 86,
    title: `with a wrong clock, in ${timezoneId}, in a language that is none`,
    prove: async (stage) => {
      await stage.devtools('Emulation.setTimezoneOverride', { timezoneId });
      try {
        const card = CARD.replace('src', 'published="2026-11-04" src');
        await stage.works({ head: CLOCK, body: `<div lang="xx_!">${DATA}${card}</div>${TAG}` });
        const text = await stage.inPage((page) => {
          const { shadowRoot } = page.document.querySelector('offprint-analysis-card')!;
          return shadowRoot!.querySelector('time')!.textContent.trim();
        });
        assert.equal(text, '4 November 2026');
      } finally {
        await stage.devtools('Emulation.setTimezoneOverride', { timezoneId: '' });
      }
    },
  })),
  {
    number: 87,
    title: 'that sends no referrer',
    prove: async (stage) => {
      let referrer: string | undefined = 'not asked';
      const src = stage.publish('/no-referrer.jsonld', ({ headers }, response) => {
        referrer = headers.referer;
        response.end(JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline: HEADLINE }));
      });
      await stage.works({
        body: `${CARD.replace('#data', src)}${TAG}`,
        headers: { 'referrer-policy': 'no-referrer' },
      });
      assert.equal(referrer, undefined);
    },
  },
];
