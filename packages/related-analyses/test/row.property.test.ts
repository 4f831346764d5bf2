import { expect } from 'chai';
import { clientFixtures, nextFrame, random, seeds } from '@offprint/testing';
import { modules, reduceMotion, relatedSetup, settled, still, type Setup } from './harness.ts';

const setup = relatedSetup(clientFixtures(modules));

/** CSS px. WebKitGTK 2.50 leaves out the padding after the last item from right to left, and rounds: it cuts 1.1 px off. */
const ROUNDING = 2;

interface Row extends Setup {
  /** Places of the items that are wholly in view. */
  whole(): number[];
  /** Presses a button until it says that it is at the end; answers with all that came wholly into view on the way. */
  pressToEnd(button: string): Promise<Set<number>>;
}

/** A row of random items in a random box, moved at once or smoothly. */
async function row(seed: number): Promise<Row> {
  const { between, whole } = random(seed);
  // A smooth row takes half a second a press: one of seven rows, and a short one.
  const isSmooth = seed % 7 === 0;
  const count = whole(1, isSmooth ? 6 : 30);
  const step = whole(0, 1) ? 'item' : 'page';
  const dir = whole(0, 1) ? 'rtl' : 'ltr';
  const widest = whole(80, 600);
  // From the start, not changed later: WebKitGTK 2.50 keeps a row that runs from right to left at its left edge then.
  const items = Array.from({ length: count }, () => `<div style="inline-size: ${between(60, widest)}px">x</div>`);
  if (!isSmooth) reduceMotion();
  const made = await setup(`dir="${dir}" step="${step}" style="inline-size: ${between(280, 780)}px"`, items.join(''));
  const { element, part } = made;
  await settled(element);
  const scroller = part('scroller');
  const inView = (): number[] => {
    const view = scroller.getBoundingClientRect();
    return [...element.children].flatMap((item, index) => {
      const { left, right } = item.getBoundingClientRect();
      return left >= view.left - ROUNDING && right <= view.right + ROUNDING ? [index] : [];
    });
  };
  const rest = async (): Promise<void> => {
    if (isSmooth) await still(scroller);
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
  };
  const pressToEnd = async (name: string): Promise<Set<number>> => {
    const seen = new Set(inView());
    for (let presses = 0; part(name).ariaDisabled === 'false'; presses += 1) {
      if (presses > count) throw new Error(`"${name}" does not come to an end.`);
      part(name).click();
      await rest();
      for (const index of inView()) seen.add(index);
    }
    return seen;
  };
  return { ...made, pressToEnd, whole: inView };
}

describe('A row of any items in any box', () => {
  for (const seed of seeds(20)) {
    it(`shows every item by Next, and is at its start again by Previous: seed ${seed}`, async () => {
      const { element, part, pressToEnd } = await row(seed);
      const count = element.items.length;
      const scroller = part('scroller');
      const furthest = scroller.scrollWidth - scroller.clientWidth;
      expect(part('next').hidden).to.equal(furthest <= 1);

      expect((await pressToEnd('next')).size).to.equal(count);
      expect(Math.abs(scroller.scrollLeft)).to.be.closeTo(furthest, 1);
      expect(element.range.last).to.equal(count);

      expect((await pressToEnd('previous')).size).to.equal(count);
      expect(Math.abs(scroller.scrollLeft)).to.be.closeTo(0, 1);
      expect(element.range.first).to.equal(1);
    }).timeout(30_000);
  }
});
