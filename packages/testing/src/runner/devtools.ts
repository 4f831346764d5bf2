import type { BasicTestSession } from '@web/test-runner-core';
import { ChromeLauncher } from '@web/test-runner-chrome';
import type { CDPSession, Page } from 'puppeteer-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * The DevTools session of a test's page. One per page and for its whole life: what a session emulates ends when the
 * session does.
 */
export function devtoolsOf({ browser, id }: BasicTestSession): Promise<CDPSession> {
  if (!(browser instanceof ChromeLauncher) || browser.name !== 'Chromium') {
    throw new Error(`${browser.name} has no DevTools protocol: wrap the test in onlyIn(['chromium'], reason).`);
  }
  const page = browser.getPage(id);
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}
