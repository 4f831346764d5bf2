import { after, before } from 'node:test';
import { type Engine, launch, type TestBrowser } from '@offprint/testing/e2e';
import { HostSite } from './host-site.ts';

/** A host, and a browser to look at it with: both are there while the tests of the suite run that this is called in. */
export function visit(engine: Engine): { browser: TestBrowser; site: HostSite } {
  const site = new HostSite();
  let started: TestBrowser | undefined;
  before(async () => {
    await site.start();
    started = await launch(engine);
  });
  after(async () => {
    await started?.close();
    await site.close();
  });
  // Tests are written down before anything has started.
  const browser = new Proxy({} as TestBrowser, { get: (_, key: keyof TestBrowser) => started![key] });
  return { browser, site };
}
