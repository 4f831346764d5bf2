/** Distance at which an element counts as near: a fast scroll covers it in about the time of a request. */
const NEAR = '600px';

/** Calls back with each change until the signal is aborted. */
type Watch = (element: Element, seen: (inView: boolean) => void, signal: AbortSignal) => void;

/** One observer for a whole page and purpose: a browser's cost is per observer more than per element. */
function sharedObserver(options: IntersectionObserverInit): Watch {
  const callbacks = new WeakMap<Element, (inView: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  return (element, seen, signal) => {
    observer ??= new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) callbacks.get(target)?.(isIntersecting);
    }, options);
    callbacks.set(element, seen);
    observer.observe(element);
    signal.addEventListener('abort', () => {
      callbacks.delete(element);
      observer!.unobserve(element);
    });
  };
}

/** Says when an element comes near the viewport or leaves; never while it has no box. */
export const whenNear: Watch = sharedObserver({ rootMargin: NEAR });

/** Says when half of an element comes into view or leaves. */
export const whenHalfVisible: Watch = sharedObserver({ threshold: 0.5 });
