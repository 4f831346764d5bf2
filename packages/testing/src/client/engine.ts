export type Engine = 'chromium' | 'firefox' | 'webkit';

function detect(): Engine {
  const { userAgent } = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The engine that this test runs in. */
export const engine: Engine = detect();

/**
 * An `it` for behaviour that only some engines let a test reach. In the others the test is reported as skipped, with the
 * reason: `onlyIn(['chromium'], 'no other engine emulates forced colours')('keeps its border', async () => {…})`.
 */
export function onlyIn(
  engines: readonly Engine[],
  reason: string,
): (title: string, test: () => void | Promise<void>) => void {
  return (title, test) => {
    // A test without a body is what mocha calls pending. The reporter reads the reason from the title.
    if (engines.includes(engine)) it(title, test);
    else it(`${title} [skipped: ${reason}]`);
  };
}
