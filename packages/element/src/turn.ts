import type { ReactiveControllerHost } from 'lit';

/** Longest work in one task, in milliseconds: a slow phone takes four times as long, and may take 50. */
const SLICE = 8;

/** An element, with its shadow root once it has begun. */
type Host = Element & Pick<ReactiveControllerHost, 'updateComplete'> & { readonly renderRoot?: ParentNode };

interface Turn {
  readonly host: Host;
  /** The host, or that of the outermost shadow root around it: only nodes of one tree have an order. */
  readonly place: Element;
  readonly proceed: () => void;
}

const waiting: Turn[] = [];
let held: Promise<unknown> | undefined;
let isRunning = false;

/**
 * From now on an element takes a turn for its first rendering too: for a script that meets elements on a stranger's page,
 * however many there are. An application, which makes its own, waits for none.
 *
 * @param until - No turn comes before the promise is kept.
 */
export function renderInTurns(until: Promise<unknown>): void {
  held = until;
}

/** True for an element that may not render yet, but has to take a turn for it. */
export const needsTurn = ({ renderRoot }: Host): boolean => !!held && !renderRoot;

/**
 * Waits until it is the turn of an element to render. The work of many elements is spread over tasks, between which the
 * page can answer its reader; from the top of the page down, so that no content moves that is there already. The turn of
 * an element that is alone comes before the next frame.
 */
export function turn(host: Host): Promise<void> {
  let place: Element = host;
  for (let outer: Element | undefined = host; outer; outer = (outer.getRootNode() as Partial<ShadowRoot>).host) {
    place = outer;
  }
  return new Promise((proceed) => {
    waiting.push({ host, place, proceed });
    if (!isRunning) void run();
  });
}

function sort(): void {
  waiting.sort(({ place: a }, { place: b }) =>
    a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );
}

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
    // It has begun by the time that this goes on, but where it has left the page or waits for its hydration.
    await Promise.resolve();
    // What goes wrong in it is told elsewhere.
    if (host.renderRoot) await host.updateComplete.catch(() => undefined);
  }
  isRunning = false;
}
