import type { ReactiveControllerHost } from 'lit';

/** Longest work in one task, in milliseconds: a slow phone takes four times as long, and may take 50. */
const SLICE = 8;

type Host = Element & Pick<ReactiveControllerHost, 'updateComplete'>;

const waiting: { readonly host: Host; readonly proceed: () => void }[] = [];
let held: Promise<unknown> | undefined;
let isRunning = false;

/** No content comes before the promise is kept: all elements of a page are there first, and render in the page's order. */
export function holdTurns(until: Promise<unknown>): void {
  held = until;
}

/**
 * Waits until it is the turn of an element to render what it has got. Contents that come at once, such as those of twenty
 * elements with data in the page, are spread over tasks, between which the page can answer its reader; from the top of the
 * page down, so that no content moves that is there already.
 */
export function turn(host: Host): Promise<void> {
  return new Promise((proceed) => {
    waiting.push({ host, proceed });
    if (!isRunning) void run();
  });
}

const sort = (): void => {
  waiting.sort((a, b) => (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
};

async function run(): Promise<void> {
  isRunning = true;
  await held;
  sort();
  let began = performance.now();
  while (waiting.length > 0) {
    if (performance.now() - began > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
      sort();
    }
    const { host, proceed } = waiting.shift()!;
    proceed();
    // It has asked for an update by the time that this goes on.
    await Promise.resolve();
    // What goes wrong in it is told elsewhere.
    await host.updateComplete.catch(() => undefined);
  }
  isRunning = false;
}
