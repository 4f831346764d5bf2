// What a reader sees of an element, as numbers: the boxes and the computed style of all that it renders.
import assert from 'node:assert/strict';
import type { Page, Stage } from './stage.ts';

/** By part and place: the box in relation to the element, and each longhand property. */
type Looks = Record<string, Record<string, string>>;

/** What a page decides (where it puts the element, its language), and what only repeats a box. */
const REPEATS = /^(?:--|inset|top|right|bottom|left|-webkit-locale|perspective-origin|transform-origin)/;

/** Opens the page itself, not in a frame, and waits until all elements show their content. */
async function looksOf(stage: Stage, page: Page): Promise<Looks> {
  const { browser } = stage;
  await browser.goto(stage.add(page));
  await browser.until(() => {
    const ours = [...document.querySelectorAll('[src]')].filter(({ localName }) => localName.startsWith('offprint-'));
    // WebKit lays a card that is in view out a frame later, and until then it has the size of one that is not.
    const isDrawn = ({ shadowRoot }: Element): boolean =>
      [...shadowRoot!.children].some((child) => child.checkVisibility({ contentVisibilityAuto: true }));
    return ours.length > 0 && ours.every((element) => element.matches(':state(ready)') && isDrawn(element));
  });
  // One text: drivers take seconds for 30,000 values.
  const text = await browser.evaluate((repeats) => {
    const looks: Looks = {};
    const left = new RegExp(repeats);
    const ours = [...document.querySelectorAll('[src]')].filter(({ localName }) => localName.startsWith('offprint-'));
    for (const element of ours) {
      const frame = element.getBoundingClientRect();
      const { display, width, height } = getComputedStyle(element);
      looks[element.localName] = { display, width, height };
      for (const [index, each] of [...element.shadowRoot!.querySelectorAll('*')].entries()) {
        const box = each.getBoundingClientRect();
        const edges = [box.x - frame.x, box.y - frame.y, box.width, box.height];
        const style = getComputedStyle(each);
        const look: Record<string, string> = {};
        // What has no box lies at the corner of the page.
        if (box.width + box.height > 0) look['place'] = edges.map((value) => value.toFixed(2)).join(' ');
        for (const property of style) if (!left.test(property)) look[property] = style.getPropertyValue(property);
        looks[`${element.localName} ${index} ${each.localName} ${each.getAttribute('part') ?? ''}`] = look;
      }
    }
    return JSON.stringify(looks);
  }, REPEATS.source);
  return JSON.parse(text) as Looks;
}

/** All that differs between two pages, one line each. */
const differences = (plain: Looks, other: Looks): string[] =>
  [...new Set([...Object.keys(plain), ...Object.keys(other)])].flatMap((name) => {
    const [before = {}, after = {}] = [plain[name], other[name]];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((property) =>
      before[property] === after[property] ? [] : `${name} ${property}: ${before[property]} -> ${after[property]}`,
    );
  });

/** By stage and page: what many pages are compared with is opened once. */
const known = new WeakMap<Stage, Map<Page, Promise<Looks>>>();

function onceLooksOf(stage: Stage, page: Page): Promise<Looks> {
  const pages = known.get(stage) ?? new Map<Page, Promise<Looks>>();
  known.set(stage, pages);
  const looks = pages.get(page) ?? looksOf(stage, page);
  pages.set(page, looks);
  return looks;
}

/** The elements look alike on both pages, to each property of each node that they render. */
export async function looksAlike(stage: Stage, plain: Page, other: Page): Promise<void> {
  const differ = differences(await onceLooksOf(stage, plain), await looksOf(stage, other));
  assert.equal(differ.length, 0, `${differ.length} differ:\n${differ.slice(0, 25).join('\n')}`);
}
