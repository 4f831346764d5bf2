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
import { cdn, rolling } from '../e2e/release.ts';

export interface Page {
  /** Stands after the listeners that write down what the page notices. */
  head?: string;
  /** The card from data in the page, and the script tag, by default. PUBLISHER stands for the publisher's origin. */
  body?: string;
  /** The whole document in place of head and body. */
  document?: string;
  /** PUBLISHER stands for the publisher's origin here too. */
  headers?: Record<string, string>;
  /** Media type, `text/html` by default. */
  type?: string;
}

/** What a reader sees of the first card, and what the page's owner notices. */
export interface Look {
  /** The author's link is drawn. */
  fallback: boolean;
  headline: string;
  /** Errors, rejections, violations of policies and lines of the console, in order. */
  noticed: string[];
}

export type HostWindow = Window & typeof globalThis & { noticed: string[] };

export interface Held {
  /** The first request for it. */
  readonly asked: Promise<ServerResponse>;
  /** That request is over, for one because the page gave it up. */
  readonly ended: Promise<void>;
  answer(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const REPORT = { '@context': 'https://schema.org', '@type': 'Report', headline: 'Copper in motion' };
export const HEADLINE = REPORT.headline;
export const DATA = `<script type="application/ld+json" id="data">${JSON.stringify(REPORT)}</script>`;
export const CARD =
  '<offprint-analysis-card src="#data"><a href="/copper">Copper, the link</a></offprint-analysis-card>';
export const TAG = `<script src="PUBLISHER${rolling}"></script>`;

/** The script of a page that writes down what it notices. */
export const WATCH = `window.noticed = [];
  addEventListener('error', (event) => noticed.push('error ' + event.message));
  addEventListener('unhandledrejection', (event) => noticed.push('rejection ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => noticed.push('violation ' + event.effectiveDirective));
  for (const level of ['info', 'warn', 'error']) console[level] = (...words) => noticed.push(level + ' ' + words.join(' '));`;

const PUBLISHED = new Map<string, readonly [type: string, text: string]>([
  ['/copper.jsonld', ['application/ld+json', JSON.stringify(REPORT)]],
  [
    '/feed.xml',
    [
      'application/rss+xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Metals</title><item><title>${HEADLINE}</title></item></channel></rss>`,
    ],
  ],
  ['/copper.svg', ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="6" height="4"/>']],
  ['/copper', ['text/html', `<!doctype html><title>Copper</title>${DATA}`]],
]);

export class Stage {
  static async set(engine: Engine, settings?: LaunchSettings): Promise<Stage> {
    const stage = new Stage();
    [stage.browser, stage.publisher, stage.host] = await Promise.all([
      launch(engine, settings),
      serveFolder(cdn, {
        cors: true,
        headers: { 'cross-origin-resource-policy': 'cross-origin' },
        intercept: (...call) => stage.#publish(...call),
      }),
      serveFolder(cdn, { intercept: (...call) => stage.#show(...call) }),
    ]);
    return stage;
  }
  browser!: TestBrowser;
  host!: StaticServer;
  publisher!: StaticServer;
  readonly #answers = new Map<string, Answer>();
  #opened = 0;
  #session: CDPSession | undefined;

  readonly #pages = new Map<string, Page>();

  async strike(): Promise<void> {
    await Promise.all([this.browser.close(), this.publisher.close(), this.host.close()]);
  }

  /** @returns Address of a new page of the host. */
  add(page: Page): string {
    const path = `/page-${this.#pages.size}`;
    this.#pages.set(path, page);
    return `${this.host.origin}${path}`;
  }

  /** The publisher answers like this from now on. @returns The address. */
  publish(path: string, answer: Answer): string {
    this.#answers.set(path, answer);
    return `${this.publisher.origin}${path}`;
  }

  /** Opens a page in a frame: drivers evaluate in the top page, which a policy of the page itself would refuse. */
  async open(page: Page): Promise<void> {
    this.#opened = this.publisher.requests.length;
    await this.browser.goto(`${this.host.origin}/?framed=${new URL(this.add(page)).pathname}`);
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
    return this.inPage((page) => {
      const card = page.document.querySelector('offprint-analysis-card');
      return {
        fallback: (card?.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0,
        headline: card?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() ?? '',
        noticed: page.noticed,
      };
    });
  }

  /** The card shows its analysis, and the page has noticed nothing. */
  async works(page: Page): Promise<void> {
    await this.open(page);
    await this.until((it) =>
      it.document.querySelector('offprint-analysis-card')?.shadowRoot?.querySelector('[part=headline]'),
    );
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
    return this.until(
      (it, wanted) =>
        [...it.document.querySelectorAll('offprint-analysis-card')].filter((card) =>
          card.shadowRoot?.querySelector('[part=headline]'),
        ).length >= wanted,
      count,
    );
  }

  /** Paths that the page has asked the publisher for, but for the script itself. */
  asked(): string[] {
    return this.publisher.requests.slice(this.#opened).filter((path) => !path.endsWith('/offprint.js'));
  }

  /** Two frames: what a page has to do by then, it has done. */
  idle(): Promise<void> {
    return this.browser.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
  }

  /** A source of the publisher that says nothing until it is told to. */
  hold(path: string): Held {
    const asked = new Promise<ServerResponse>((resolve) => {
      this.publish(path, (_, response) => resolve(response));
    });
    const ended = asked.then(async (response) => void (await once(response, 'close')));
    return { asked, ended, answer: async () => void (await asked).end(JSON.stringify(REPORT)) };
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
    const file = PUBLISHED.get(request.url!);
    if (answer) answer(request, response);
    else if (file) response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
    return !!(answer ?? file);
  }

  #show(request: IncomingMessage, response: ServerResponse): boolean {
    const [path = '', framed] = (request.url ?? '').split('?framed=');
    const page = this.#pages.get(path);
    if (!framed && !page) return false;
    const text = framed
      ? `<!doctype html><title>A frame</title><iframe src="${framed}" width="600" height="400"></iframe>`
      : documentOf(page!);
    const fill = (value: string): string => value.replaceAll('PUBLISHER', this.publisher.origin);
    response.setHeader('content-type', `${page?.type ?? 'text/html'}; charset=utf-8`);
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, fill(value));
    response.end(fill(text));
    return true;
  }
}

function documentOf({ head = '', body = `${DATA}${CARD}${TAG}`, document }: Page): string {
  return (
    document ??
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
    <script nonce="x">${WATCH}</script>${head}</head><body>${body}</body></html>`
  );
}
