// Where rows are played: a browser, a publisher with the built script and data, and a host on another origin.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CDPSession } from 'puppeteer-core';
import {
  type Engine,
  launch,
  type LaunchSettings,
  serveFolder,
  type StaticServer,
  type TestBrowser,
} from '@offprint/testing/e2e';
import {
  answerWithFile,
  areShown,
  CARD,
  DATA,
  HEADLINE,
  type HostPage,
  HostSite,
  type HostWindow,
  type Look,
  look,
  REPORT_TEXT,
  TAG as OWN_TAG,
  twoFrames,
} from '../e2e/host-site.ts';
import { cdn } from '../e2e/release.ts';

export { CARD, DATA, HEADLINE, type HostWindow, WATCH } from '../e2e/host-site.ts';

/** A page of the host, in which `PUBLISHER` stands for the publisher's origin. */
export type Page = HostPage;

export interface Held {
  /** The first request for it. */
  readonly asked: Promise<ServerResponse>;
  /** That request is over, for one because the page gave it up. */
  readonly ended: Promise<void>;
  answer(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The script tag of a page: the script is the publisher's. */
export const TAG = OWN_TAG.replace('src="', 'src="PUBLISHER');

export class Stage {
  static async set(engine: Engine, settings?: LaunchSettings): Promise<Stage> {
    const stage = new Stage();
    [stage.browser, stage.publisher] = await Promise.all([
      launch(engine, settings),
      serveFolder(cdn, {
        cors: true,
        headers: { 'cross-origin-resource-policy': 'cross-origin' },
        intercept: (...call) => stage.#publish(...call),
      }),
      stage.#host.start(),
    ]);
    return stage;
  }
  browser!: TestBrowser;
  publisher!: StaticServer;
  readonly #answers = new Map<string, Answer>();
  readonly #host = new HostSite();
  #opened = 0;
  #session: CDPSession | undefined;

  async strike(): Promise<void> {
    await Promise.all([this.browser.close(), this.publisher.close(), this.#host.close()]);
  }

  /** @returns Address of a new page of the host. */
  add(page: Page): string {
    return this.#host.add(this.#filled(page));
  }

  /** The publisher answers like this from now on. @returns The address. */
  publish(path: string, answer: Answer): string {
    this.#answers.set(path, answer);
    return `${this.publisher.origin}${path}`;
  }

  /** Opens a page in a frame. */
  async open(page: Page): Promise<void> {
    this.#opened = this.publisher.requests.length;
    await this.browser.goto(this.#host.frame(this.#filled(page)));
  }

  /** Runs the function beside the framed page; it sees nothing around it but its arguments. */
  inPage<Result, Args extends unknown[]>(
    run: (page: HostWindow, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.browser.evaluate(
      (source: string, values: unknown[]) =>
        // eslint-disable-next-line no-eval -- a function reaches a page as its text only
        ((0, eval)(`(${source})`) as (...all: unknown[]) => Result)(frames[0], ...values),
      String(run),
      args as unknown[],
    );
  }

  /** Resolves once the function answers with something true. */
  until<Args extends unknown[]>(condition: (page: HostWindow, ...args: Args) => unknown, ...args: Args): Promise<void> {
    return this.browser.until(
      (source: string, values: unknown[]) =>
        // eslint-disable-next-line no-eval -- a function reaches a page as its text only
        frames[0] && ((0, eval)(`(${source})`) as (...all: unknown[]) => unknown)(frames[0], ...values),
      String(condition),
      args as unknown[],
    );
  }

  look(): Promise<Look> {
    return this.browser.evaluate(look);
  }

  /** The card shows its analysis, and the page has noticed nothing. */
  async works(page: Page): Promise<void> {
    await this.open(page);
    await this.shown();
    assert.deepEqual(await this.look(), { fallback: false, headline: HEADLINE, noticed: [] });
  }

  /** The card fails with this kind of error; the author's link stands there, and one line says why. @returns The line. */
  async stays(page: Page, kind: string): Promise<string> {
    await this.open(page);
    await this.until((it) => it.document.querySelector('offprint-analysis-card')?.matches(':state(error)'));
    const { fallback, headline, noticed } = await this.look();
    assert.deepEqual({ fallback, headline }, { fallback: true, headline: '' });
    const lines = noticed.filter((line) => !line.startsWith('violation'));
    assert.equal(lines.length, 1, noticed.join('\n'));
    assert.ok(lines[0]!.startsWith(`warn [offprint] <offprint-analysis-card> ${kind}: `), lines[0]);
    return lines[0]!;
  }

  /** Resolves once so many cards show their analysis. */
  shown(count = 1): Promise<void> {
    return this.browser.until(areShown, count);
  }

  /** Paths that the page has asked the publisher for, but for the script itself. */
  asked(): string[] {
    return this.publisher.requests.slice(this.#opened).filter((path) => !path.endsWith('/offprint.js'));
  }

  /** Two frames: what a page has to do by then, it has done. */
  idle(): Promise<void> {
    return this.browser.evaluate(twoFrames);
  }

  /** A source of the publisher that says nothing until it is told to. */
  hold(path: string): Held {
    const asked = new Promise<ServerResponse>((resolve) => {
      this.publish(path, (_, response) => resolve(response));
    });
    const ended = asked.then(async (response) => void (await once(response, 'close')));
    return { asked, ended, answer: async () => void (await asked).end(REPORT_TEXT) };
  }

  /** Chromium's own protocol, for what no page can do to itself. */
  async devtools(method: string, parameters: object = {}): Promise<void> {
    this.#session ??= await this.browser.page!.createCDPSession();
    await this.#session.send(method as 'Page.enable', parameters as never);
  }

  /** Runs with what a reader has set, by name of the media feature, or on another medium; then it is as before. */
  async withMedia(features: Readonly<Record<string, string>>, run: () => Promise<void>, media = ''): Promise<void> {
    const set = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.devtools('Emulation.setEmulatedMedia', { features: set, media });
    try {
      await run();
    } finally {
      await this.devtools('Emulation.setEmulatedMedia', {});
    }
  }

  /** Gives the page another width and height in CSS pixels: to its media queries, the frame is the window. */
  resize(width: number, height = 400): Promise<void> {
    return this.browser.evaluate(
      (...size: number[]) => {
        const frame = document.querySelector('iframe')!;
        [frame.width, frame.height] = size.map(String) as [string, string];
      },
      width,
      height,
    );
  }

  #publish(request: IncomingMessage, response: ServerResponse): boolean {
    const answer = this.#answers.get(request.url!);
    if (!answer) return answerWithFile(request, response);
    answer(request, response);
    return true;
  }

  #filled(page: Page): Page {
    const text = JSON.stringify({ body: `${DATA}${CARD}${TAG}`, ...page });
    return JSON.parse(text.replaceAll('PUBLISHER', this.publisher.origin)) as Page;
  }
}
