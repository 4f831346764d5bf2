import type { Page } from 'puppeteer-core';
import type { Engine } from '../browsers/resolve.mjs';

/** One browser with one page: what an end-to-end test needs of any engine. */
export interface TestBrowser {
  readonly engine: Engine;
  /** The whole of puppeteer, in Chromium and Firefox. */
  readonly page?: Page;
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Runs the function in the page. Arguments and result are copied as JSON; nothing around the function is seen by it. */
  evaluate<Result, Args extends unknown[]>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Resolves once the function answers with something true in the page; fails after 20 seconds. */
  until<Args extends unknown[]>(condition: (...args: Args) => unknown, ...args: Args): Promise<void>;
  /** A PNG of what is to be seen. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export const UNTIL_TIMEOUT = 20_000;
