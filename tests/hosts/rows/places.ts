// Places in a page that shape or hide what stands in them.
import assert from 'node:assert/strict';
import { TAGS, WIDGETS } from '../../e2e/widgets.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type Stage, TAG } from '../stage.ts';
import { FOUR, isReady, LEAD, LIST, lost, MANY } from './rich.ts';

const { card: TAG_OF_CARD, related: TAG_OF_LIST } = WIDGETS;
const place = (style: string, content: string): string =>
  `<style>#place { ${style} }</style><div id="place">${content}</div>`;

interface Box {
  width: number;
  height: number;
  left: number;
  right: number;
}

/** The box of a part of the first element of this tag; of the element itself without a part. */
function boxOf(stage: Stage, tag: string, part?: string): Promise<Box> {
  return stage.inPage(
    (page, name, inner) => {
      const element = page.document.querySelector(name)!;
      const node = inner ? element.shadowRoot!.querySelector(`[part~=${inner}]`)! : element;
      const { height, left, right, width } = node.getBoundingClientRect();
      return { height, left, right, width };
    },
    tag,
    part,
  );
}

/** Opens all elements in a place, and judges that nothing of them is lost. */
async function holds(stage: Stage, style: string, content = FOUR, width = 600): Promise<void> {
  await stage.open({ body: `${MANY}${place(style, content)}${TAG}` });
  await stage.resize(width, 2000);
  await stage.until(isReady, TAGS);
  await stage.idle();
  assert.deepEqual(await stage.inPage(lost), []);
  const { height, width: own } = await boxOf(stage, TAG_OF_CARD);
  assert.ok(height > 40 && own > 100, `${own} by ${height} px`);
}

const frames: [number, string, string, number?][] = [
  [42, 'at 320 px, which is 1280 px at a zoom of 400 %', '', 320],
  [42, 'at 640 px with text of twice the size', '--offprint-text-base: 32px', 640],
  [46, 'that is a flex row without a least width', 'display: flex; flex-wrap: wrap; min-width: auto'],
  [46, 'that is a grid without a least width', 'display: grid; min-width: auto'],
  [46, 'with a parent of no height', 'height: 0'],
];

const NEAR = CARD.replace('#data', 'PUBLISHER/copper.jsonld');

/** Ways to hide a part of a page, and what the page does to show it. */
const hiding = [
  [48, 'that keeps it in display: none, and later shows it', '<div style="display: none">', 'removeAttribute("style")'],
  [49, 'with closed details around it', '<details><summary>More</summary>', 'open = true'],
  [49, 'that hides it until it is found', '<div hidden="until-found">', 'removeAttribute("hidden")'],
] as const;

export const rows: Row[] = [
  ...frames.map(([number, title, style, width]): Row => ({
    number,
    title,
    prove: (stage) => holds(stage, style, FOUR, width),
  })),
  {
    number: 44,
    title: 'that writes from top to bottom around it',
    prove: async (stage) => {
      await stage.open({ body: `${MANY}${place('writing-mode: vertical-rl', FOUR)}${TAG}` });
      await stage.until(isReady, TAGS);
      const faults = await stage.inPage(
        (page, tags) =>
          tags.flatMap((tag) => {
            const host = page.document.querySelector(tag)!;
            const { height, left, right, width } = host.getBoundingClientRect();
            // As wide as the page, since a column of a vertical text has no width to give.
            const isWide = width > 500 && height > 40;
            const beyond = [...host.shadowRoot!.querySelectorAll('*')].filter((node) => {
              const box = node.getBoundingClientRect();
              const isVertical = page.getComputedStyle(node).writingMode !== 'horizontal-tb';
              return isVertical || (box.width > 0 && (box.left < left - 1 || box.right > right + 1));
            });
            return [
              ...(isWide ? [] : [`${tag} of ${width} by ${height} px`]),
              ...beyond
                .filter((node) => !node.closest('[part=scroller]'))
                .map((node) => `${tag} ${node.localName}[${node.getAttribute('part')}]`),
            ];
          }),
        [...TAGS],
      );
      assert.deepEqual(faults, []);
    },
  },
  {
    number: 43,
    title: 'that is written from right to left',
    prove: async (stage) => {
      await stage.open({
        head: '<script>document.documentElement.dir = "rtl"; document.documentElement.lang = "ar";</script>',
        body: `${MANY}${FOUR}${TAG}`,
      });
      await stage.resize(600, 2000);
      await stage.until(isReady, TAGS);
      await stage.idle();
      assert.deepEqual(await stage.inPage(lost), []);
      const [media, headline, list, first] = [
        await boxOf(stage, TAG_OF_CARD, 'media'),
        await boxOf(stage, TAG_OF_CARD, 'headline'),
        await boxOf(stage, TAG_OF_LIST),
        await boxOf(stage, TAG_OF_LIST, 'item'),
      ];
      assert.ok(media.left > headline.right, 'the picture stands at the right of the text');
      assert.ok(Math.abs(list.right - first.right) < 2, 'the first item stands at the right');
    },
  },
  {
    number: 43,
    title: 'from left to right, with an item from right to left',
    prove: async (stage) => {
      const item = `<${TAG_OF_CARD} headline="النحاس في حركة" headline-lang="ar" href="/a" summary="من يستخرج؟"></${TAG_OF_CARD}>`;
      await stage.open({ body: `${item}${TAG}` });
      await stage.shown();
      const found = await stage.inPage((page) => {
        const card = page.document.querySelector('offprint-analysis-card')!;
        const headline = card.shadowRoot!.querySelector('[part~=headline]')!;
        const marked = headline.closest('[lang]') ?? headline.querySelector('[lang]')!;
        return [
          marked.getAttribute('lang'),
          page.getComputedStyle(marked).direction,
          page.getComputedStyle(card).direction,
        ];
      });
      assert.deepEqual(found, ['ar', 'rtl', 'ltr']);
    },
  },
  ...([180, 1600] as const).map((width): Row => ({
    number: 45,
    title: `with a slot of ${width} px`,
    prove: async (stage) => {
      await holds(stage, `inline-size: ${width}px`, FOUR, 1700);
      const [media, headline] = [await boxOf(stage, TAG_OF_CARD, 'media'), await boxOf(stage, TAG_OF_CARD, 'headline')];
      const isBeside = media.right < headline.left || headline.right < media.left;
      assert.equal(isBeside, width > 1000, 'the picture stands beside the text where there is room');
    },
  })),
  ...[
    'overflow: hidden',
    'transform: translateX(0)',
    'contain: strict; block-size: 1800px',
    'content-visibility: auto',
  ].map((style): Row => ({
    number: 47,
    title: `with an ancestor of ${style}`,
    prove: async (stage) => {
      await holds(stage, style, `${NEAR}${LIST}${LEAD}`);
      await stage.shown(2);
      assert.deepEqual(stage.asked(), ['/copper.jsonld']);
      await stage.inPage((page) => {
        const list = page.document.querySelector('offprint-related-analyses')!;
        const [last] = [...list.shadowRoot!.querySelectorAll('[part~=item]')].slice(-1);
        last!.shadowRoot!.querySelector('a')!.focus();
      });
      await stage.until((page) => {
        const list = page.document.querySelector('offprint-related-analyses')!;
        const { right } = list.getBoundingClientRect();
        const [last] = [...list.shadowRoot!.querySelectorAll('[part~=item]')].slice(-1);
        return last!.getBoundingClientRect().right <= right + 8;
      });
    },
  })),
  ...hiding.map(([number, title, opening, show]): Row => ({
    number,
    title,
    prove: async (stage) => {
      await stage.open({ body: `${opening}${NEAR}</div></details>${TAG}` });
      await stage.idle();
      assert.deepEqual(stage.asked(), []);
      assert.equal(await stage.inPage((page) => page.document.querySelector('a')!.textContent), 'Copper, the link');
      await stage.inPage((page, statement) => {
        const { parentElement } = page.document.querySelector('offprint-analysis-card')!;
        Object.assign(page, { place: parentElement });
        page.document.head.append(Object.assign(page.document.createElement('script'), { text: `place.${statement}` }));
      }, show);
      await stage.shown();
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
      assert.deepEqual(stage.asked(), ['/copper.jsonld']);
    },
  })),
  {
    number: 49,
    title: 'that hides it until it is found, and is searched for the words of the link',
    prove: async (stage) => {
      const page = stage.add({ body: `${DATA}<div hidden="until-found">${CARD}</div>` });
      await stage.browser.goto(`${page}#:~:text=Copper%2C%20the%20link`);
      await stage.browser.until(() => !document.querySelector('div')!.hasAttribute('hidden'));
    },
  },
];
