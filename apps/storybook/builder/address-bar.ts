/**
 * The window whose address readers see and send. Storybook shows its pages in a frame; one that others frame from another
 * origin has only its own.
 */
function topWindow(): Window {
  try {
    if (window.parent.location.origin === location.origin) return window.parent;
  } catch {
    // Another origin's.
  }
  return window;
}

/** The end of the address, after `#`. */
export const readHash = (): string => topWindow().location.hash.slice(1);

/** Sets the end of the address, without a new entry in the history. */
export function writeHash(hash: string): void {
  const { history, location } = topWindow();
  history.replaceState(history.state, '', hash ? `#${hash}` : `${location.pathname}${location.search}`);
}

/** The whole address. */
export const readAddress = (): string => topWindow().location.href;
