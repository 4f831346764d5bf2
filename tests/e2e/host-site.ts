// Pages of a host that carry the built script, each with a record of what it noticed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveFolder, type StaticServer } from '@offprint/testing/e2e';
import { cdn, rolling } from './release.ts';

const REPORT = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline: 'Copper in motion' });
export const CARD =
  '<offprint-analysis-card src="#data"><a href="/copper">Copper, the link</a></offprint-analysis-card>';
export const DATA = `<script type="application/ld+json" id="data">${REPORT}</script>`;

export interface HostPage {
  head?: string;
  /** Data, card and script tag by default. */
  body?: string;
  headers?: Record<string, string>;
  type?: string;
}

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Metals</title><item><title>Copper in motion</title></item></channel></rss>`;

/** What a publisher has, by path: type and text. */
const FILES = new Map<string, readonly [type: string, text: string]>([
  ['/feed.xml', ['text/plain', FEED]],
  ['/copper.jsonld', ['application/ld+json', REPORT]],
  ['/copper', ['text/html', `<!doctype html><title>Copper</title>${DATA}`]],
]);

/** What the page noticed: the script's own listeners come before anything of ours. */
const WATCH = `<script nonce="n">
  window.noticed = [];
  addEventListener('error', (event) => noticed.push('error ' + event.message));
  addEventListener('unhandledrejection', (event) => noticed.push('rejection ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => noticed.push('violation ' + event.effectiveDirective));
  for (const level of ['info', 'warn', 'error']) console[level] = (...words) => noticed.push(level + ' ' + words.join(' '));
</script>`;

export const TAG = `<script src="${rolling}"></script>`;

export class HostSite {
  readonly #pages = new Map<string, Required<Omit<HostPage, 'head'>>>();
  #server: StaticServer | undefined;

  async start(): Promise<void> {
    this.#server = await serveFolder(cdn, {
      cors: true,
      intercept: (request, response) => this.#answer(request, response),
    });
  }

  get origin(): string {
    return this.#server!.origin;
  }

  /** Path and query of what was asked, in order. */
  get requests(): readonly string[] {
    return this.#server!.requests;
  }

  /** @returns The address of a page that holds this one in a frame. */
  add({ body, head = '', headers = {}, type = 'text/html' }: HostPage): string {
    const path = `/page-${this.#pages.size}`;
    const content = body ?? `${DATA}${CARD}${TAG}`;
    this.#pages.set(path, {
      body:
        type === 'text/html'
          ? `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title>${WATCH}${head}</head><body>${content}</body></html>`
          : content,
      headers,
      type,
    });
    return `${this.#server!.origin}/?framed=${path}`;
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): boolean {
    const file = FILES.get(request.url!);
    if (file) {
      response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
      return true;
    }
    const [path = '', framed] = (request.url ?? '').split('?framed=');
    if (framed) {
      const frame = `<!doctype html><title>A frame</title><iframe src="${framed}" width="600" height="400"></iframe>`;
      response.writeHead(200, { 'content-type': 'text/html' }).end(frame);
      return true;
    }
    const page = this.#pages.get(path.split('?')[0]!);
    if (!page) return false;
    response.writeHead(200, { 'content-type': `${page.type}; charset=utf-8`, ...page.headers }).end(page.body);
    return true;
  }
}
