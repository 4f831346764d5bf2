/** Distance at which an element counts as near: a fast scroll covers it in about the time of a request. */
const NEAR = '600px';

/** One observer for a whole page and purpose: a browser's cost is per observer more than per element. */
function sharedObserver(
  options: IntersectionObserverInit,
): (element: Element, seen: (inView: boolean) => void) => () => void {
  const callbacks = new WeakMap<Element, (inView: boolean) => void>();
  let observer: IntersectionObserver | undefined;
  return (element, seen) => {
    observer ??= new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) callbacks.get(target)?.(isIntersecting);
    }, options);
    callbacks.set(element, seen);
    observer.observe(element);
    return () => {
      callbacks.delete(element);
      observer!.unobserve(element);
    };
  };
}

/** Calls back when an element comes near the viewport or leaves; never while it has no box. @returns Ends it. */
export const whenNear = sharedObserver({ rootMargin: NEAR });

/** Calls back when half of an element comes into view or leaves. @returns Ends it. */
export const whenHalfVisible = sharedObserver({ threshold: 0.5 });
