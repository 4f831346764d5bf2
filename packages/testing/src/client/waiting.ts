/** The next event of that name at the target. Call it before the action that causes the event. */
export function oneEvent<E extends Event = Event>(target: EventTarget, name: string): Promise<E> {
  return new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as E), { once: true }));
}

/** Resolves when the next frame has been laid out and painted. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

/** Frames that `until()` waits for: some ten seconds. */
const MAX_FRAMES = 600;

/** Resolves in the first frame in which the condition holds. A condition that never does fails the test, and no other. */
export async function until(condition: () => boolean): Promise<void> {
  for (let frames = 0; !condition(); frames++) {
    if (frames === MAX_FRAMES) throw new Error(`It did not become true: ${String(condition)}`);
    await nextFrame();
  }
}

/** An element that renders by updates, as Lit's do. */
interface Updating {
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

/** Waits until an element has nothing left to render. */
export async function settled(element: Updating): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
}
