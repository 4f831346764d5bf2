// Which content comes when: in the order of the page, a few in a task.
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { JSDOM } from 'jsdom';
import type * as turnModule from '../src/turn.ts';

type Turn = typeof turnModule;

/** Five boxes, a module of its own, and a clock that an update of a box moves by 5 ms. */
async function setup(t: TestContext): Promise<Turn & { boxes: (Element & { updateComplete: Promise<boolean> })[] }> {
  const { window } = new JSDOM('<i></i><i></i><i></i><i></i><i></i>');
  Object.assign(globalThis, { Node: window.Node });
  let now = 1000;
  t.mock.method(performance, 'now', () => now);
  const boxes = [...window.document.querySelectorAll('i')].map((box) =>
    Object.defineProperty(Object.assign(box, { renderRoot: box }), 'updateComplete', {
      get: () => ((now += 5), box.id === 'broken' ? Promise.reject(new Error('of its own')) : Promise.resolve(true)),
    }),
  ) as unknown as (Element & { updateComplete: Promise<boolean> })[];
  const module = (await import(`../src/turn.ts?${t.name}`)) as Turn;
  return { ...module, boxes };
}

/** The turns as they come, by their places, with a bar for each task. */
async function orderOf(turns: readonly Promise<void>[]): Promise<string> {
  let order = '';
  let isOver = false;
  const bar = (): void => {
    order += '|';
    if (!isOver) setTimeout(bar);
  };
  setTimeout(bar);
  turns.forEach((turn, index) => void turn.then(() => (order += index)));
  await Promise.all(turns);
  isOver = true;
  return order;
}

describe('turns', () => {
  it('begin at once where nothing holds them, and go on in further tasks', async (t) => {
    const { boxes, turn } = await setup(t);
    assert.match(await orderOf(boxes.map((box) => turn(box))), /^01\|+23\|+4/);
  });

  it('follow the order of the page once they are held up', async (t) => {
    const { boxes, renderInTurns, turn } = await setup(t);
    let release = (): void => undefined;
    renderInTurns(new Promise<void>((resolve) => (release = resolve)));
    const turns = boxes.toReversed().map((box) => turn(box));
    setTimeout(release);
    assert.match(await orderOf(turns.toReversed()), /^\|*01\|+23\|+4/);
  });

  it('go on after an update that fails', async (t) => {
    const { boxes, turn } = await setup(t);
    boxes[0]!.id = 'broken';
    await Promise.all(boxes.map((box) => turn(box)));
  });
});
