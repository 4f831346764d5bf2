// Every story for readers who take text of 200 %, or space it as WCAG 1.4.12 says, on a German page of a small phone: they
// scroll in one direction alone, and no box cuts their text off.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { missing } from '@offprint/testing/e2e';
import { folder, stories } from './site.ts';
import { StaticStorybook, WITHOUT_ANIMATIONS } from './static-storybook.ts';

/** Higher than any story, in CSS pixels: what is out of view is not laid out. */
const HEIGHT = 16_000;

/** What of the story's text cannot be read, in sentences. Runs in the page. */
async function lost(): Promise<string[]> {
  // Elements learn with a frame that they are in view.
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  const page = document.querySelector<HTMLElement>('.page')!;
  const above = (node: Element): Element | null =>
    node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const range = document.createRange();
  /** The first box that cuts the text off, if one does. Where it scrolls, counts its lines or only decorates, it is meant. */
  const cutter = (text: Node, element: Element): Element | undefined => {
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    for (let box = element; box !== page; box = above(box)!) {
      const { clipPath, contain, contentVisibility, overflow, webkitLineClamp } = getComputedStyle(box);
      if (
        box.ariaHidden === 'true' ||
        /auto|scroll/.test(overflow) ||
        webkitLineClamp !== 'none' ||
        clipPath !== 'none'
      )
        return undefined;
      if (overflow === 'visible' && contentVisibility !== 'auto' && !/paint|content|strict/.test(contain)) continue;
      const { bottom, left, right, top } = box.getBoundingClientRect();
      // Ascenders and descenders leave a tight line.
      const isCut = lines.some((line) => {
        const tolerance = line.height / 5;
        return (
          line.left < left - tolerance ||
          line.right > right + tolerance ||
          line.top < top - tolerance ||
          line.bottom > bottom + tolerance
        );
      });
      if (isCut) return box;
    }
    return undefined;
  };
  const faults = inside(page).flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() && element.checkVisibility())
      .flatMap((text) => {
        const box = cutter(text, element);
        return box ? [`“${text.textContent!.trim()}” is cut off by <${box.localName} part="${box.part.value}">`] : [];
      }),
  );
  const overflow = page.scrollWidth - page.clientWidth;
  return overflow > 0 ? [`The page is ${overflow} px too wide.`, ...faults] : faults;
}

describe('the stories in text as readers set it', { skip: missing('chromium') }, () => {
  let storybook: StaticStorybook;
  /** What the toolbar is set to: each story begins as the one before it ended, which saves a rendering. */
  let text = 'large';

  before(async () => {
    storybook = await StaticStorybook.open(folder, '', {
      flags: [WITHOUT_ANIMATIONS],
      viewport: { width: 1280, height: HEIGHT },
    });
    await storybook.load(stories.at(-1)!.id, `language:de;text:${text};width:320px;a11y.manual:!true`);
  });

  after(() => storybook?.close());

  for (const { id, name, title } of stories) {
    it(`${title}: ${name}`, async () => {
      await storybook.show(id);
      const first = { [text]: await storybook.page.evaluate(lost) };
      text = text === 'large' ? 'spaced' : 'large';
      await storybook.updateGlobals({ text });
      assert.deepEqual({ ...first, [text]: await storybook.page.evaluate(lost) }, { large: [], spaced: [] });
    });
  }
});
