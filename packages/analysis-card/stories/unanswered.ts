class Unanswered extends XMLHttpRequest {
  override send(): void {
    // It never leaves, so it neither fails nor ends.
  }
}

/**
 * A listener for `offprint-before-load` after which the element waits for ever. It swaps the class of the one request
 * that the element makes right after the event, so a static Storybook shows the loading state without a server.
 */
export function unanswered(): void {
  const { XMLHttpRequest: answered } = window;
  window.XMLHttpRequest = Unanswered;
  queueMicrotask(() => {
    window.XMLHttpRequest = answered;
  });
}
