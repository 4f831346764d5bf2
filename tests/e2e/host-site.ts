// Pages of a host that carry the built script, each with a record of what it noticed, and what a publisher has.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveFolder, type StaticServer } from '@offprint/testing/e2e';
import { cdn, rolling } from './release.ts';

export interface HostPage {
  /** Stands after the listeners that write down what the page notices. */
  head?: string;
  /** Data, card and script tag by default. */
  body?: string;
  /** The whole document in place of head and body. */
  document?: string;
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

const REPORT = { '@context': 'https://schema.org', '@type': 'Report', headline: 'Copper in motion' };
export const HEADLINE = REPORT.headline;
export const REPORT_TEXT = JSON.stringify(REPORT);
export const DATA = `<script type="application/ld+json" id="data">${REPORT_TEXT}</script>`;
export const CARD =
  '<offprint-analysis-card src="#data"><a href="/copper">Copper, the link</a></offprint-analysis-card>';
export const TAG = `<script src="${rolling}"></script>`;

/** What a publisher has, by path: type and text. */
const FILES = new Map<string, readonly [type: string, text: string]>([
  ['/copper.jsonld', ['application/ld+json', REPORT_TEXT]],
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

/** Answers with what the publisher has there. @returns False if it has nothing. */
export function answerWithFile({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const [type, text] = FILES.get(url) ?? [];
  if (type) response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  return !!type;
}

/** The script of a page that writes down what it notices: its listeners come before anything of ours. */
export const WATCH = `window.noticed = [];
  addEventListener('error', (event) => noticed.push('error ' + event.message));
  addEventListener('unhandledrejection', (event) => noticed.push('rejection ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => noticed.push('violation ' + event.effectiveDirective));
  for (const level of ['info', 'warn', 'error']) console[level] = (...words) => noticed.push(level + ' ' + words.join(' '));`;

/** Looks at the framed page, from the page around it. */
export function look(): Look {
  const page = frames[0] as HostWindow;
  const card = page.document.querySelector('offprint-analysis-card');
  return {
    fallback: (card?.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0,
    headline: card?.shadowRoot?.querySelector('[part=headline]')?.textContent?.trim() ?? '',
    noticed: page.noticed ?? [],
  };
}

/** Whether so many cards of the framed page show their analysis. */
export const areShown = (count: number): boolean =>
  [...(frames[0]?.document.querySelectorAll('offprint-analysis-card') ?? [])].filter((card) =>
    card.shadowRoot?.querySelector('[part~=headline]'),
  ).length >= count;

/** Two frames of the page: observers have run by then, and had they something to do, they have done it. */
export const twoFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

export class HostSite {
  readonly #pages = new Map<string, HostPage>();
  #server: StaticServer | undefined;

  async start(): Promise<void> {
    this.#server = await serveFolder(cdn, {
      cors: true,
      intercept: (request, response) => this.#show(request, response) || answerWithFile(request, response),
    });
  }

  get origin(): string {
    return this.#server!.origin;
  }

  /** Path and query of what was asked, in order. */
  get requests(): readonly string[] {
    return this.#server!.requests;
  }

  /** @returns Address of a new page. */
  add(page: HostPage): string {
    const path = `/page-${this.#pages.size}`;
    this.#pages.set(path, page);
    return this.origin + path;
  }

  /**
   * @returns Address of a page that holds this one in a frame: drivers evaluate in the top page, which a policy of the page
   * itself would refuse.
   */
  frame(page: HostPage): string {
    return `${this.origin}/?framed=${new URL(this.add(page)).pathname}`;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #show({ url = '' }: IncomingMessage, response: ServerResponse): boolean {
    const [path = '', framed] = url.split('?framed=');
    const page: HostPage | undefined = framed
      ? {
          document: `<!doctype html><title>A frame</title><iframe src="${framed}" width="600" height="400"></iframe>`,
        }
      : this.#pages.get(path.split('?')[0]!);
    if (!page) return false;
    const type = `${page.type ?? 'text/html'}; charset=utf-8`;
    response.writeHead(200, { 'content-type': type, ...page.headers }).end(documentOf(page));
    return true;
  }
}

function documentOf({ head = '', body = `${DATA}${CARD}${TAG}`, document }: HostPage): string {
  return (
    document ??
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>
    <script nonce="x">${WATCH}</script>${head}</head><body>${body}</body></html>`
  );
}
