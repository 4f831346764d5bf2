/**
 * A listener for `offprint-before-load` after which the element waits for ever. It takes the one request that the element
 * makes right after the event, so a static Storybook shows the loading state without a server.
 */
export function unanswered(): void {
  const { fetch } = window;
  window.fetch = () => {
    window.fetch = fetch;
    return new Promise(() => undefined);
  };
}
