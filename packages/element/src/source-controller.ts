import type { ReactiveController } from 'lit';
import type { Publications } from '@offprint/metadata';
import { OffprintBeforeLoadEvent } from './events.js';
import type { HydratingHost } from './hydration.js';
import { whenNear } from './near-viewport.js';
import { readInline, sharedSource } from './source/shared-source.js';
import { SourceError } from './source/source-error.js';
import { turn } from './turn.js';

/** How far a source is. */
export type SourceStatus = 'empty' | 'error' | 'idle' | 'loading' | 'ready';

/** What an element says of its source. */
export interface SourceHost extends HydratingHost {
  src: string | undefined;
  item: string | undefined;
  loading: string;
  readonly language: { readonly language: string; resolve(): void };
}

/**
 * Loads what `src` names when the element comes near the viewport, once for all elements that name it, and picks the
 * item of the element. The old content stays until the new one is there.
 */
export class SourceController<T> implements ReactiveController {
  status: SourceStatus = 'idle';
  /** What was picked. Kept while a new source loads, and after a failed `reload()`. */
  data: T | undefined;
  /** All that the source holds, and what its reader could not read; undefined until then. */
  publications: Publications | undefined;
  error: SourceError | undefined;
  /** Address of the source, absolute where it could be resolved. */
  url = '';
  /** True once loading has taken a second, which is when it is worth telling. */
  slow = false;

  readonly #host: SourceHost;
  readonly #pick: (publications: Publications, item: string | undefined) => T | undefined;
  #src: string | undefined;
  #item: string | undefined;
  /** Ends what is under way: waiting for the viewport or the network, loading, using what was loaded. */
  #abort: AbortController | undefined;

  /** @param pick - Chooses the element's item; undefined if there is none. */
  constructor(host: SourceHost, pick: (publications: Publications, item: string | undefined) => T | undefined) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  hostConnected(): void {
    // What was not finished when the element left begins anew.
    if (this.#abort || this.publications || this.error) return;
    this.#src = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { item, loading, src } = this.#host;
    const isOther = item !== this.#item;
    this.#item = item;
    if (src !== this.#src) {
      this.#stop();
      this.#src = src;
      this.data = this.publications = this.error = undefined;
      this.status = 'idle';
      if (!src) return;
      // What stands in the page costs no request, and is shown at once: hydration alone begins with what the server knew.
      if (src.trim()[0] === '#') this.#host.whenHydrated(() => this.reload());
      else if (loading === 'eager') this.reload();
      else whenNear(this.#host, (near) => near && this.reload(), this.#start());
    } else if (isOther && this.publications) this.#settle();
  }

  hostDisconnected(): void {
    // An element that is moved is disconnected and connected in one task: it keeps its request.
    queueMicrotask(() => this.#host.isConnected || this.#stop());
  }

  /** Reads what stands in the page, before the host renders for the first time. */
  prepare(): void {
    const { language, src = '' } = this.#host;
    if (src.trim()[0] !== '#') return;
    language.resolve();
    try {
      readInline(src.trim(), this.#host, language.language);
    } catch {
      // It is told when the host shows it.
    }
  }

  /** Loads at once, and anew. */
  reload(): void {
    if (!this.#src) return;
    const src = this.#src.trim();
    const signal = this.#start();
    if (src[0] === '#') this.#read(src);
    else void this.#load(src, signal);
  }

  #read(id: string): void {
    const host = this.#host;
    this.url = id;
    try {
      this.publications = readInline(id, host, host.language.language);
      this.#settle();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #load(src: string, signal: AbortSignal): Promise<void> {
    const host = this.#host;
    const { language } = host.language;
    const timer = setTimeout(() => {
      this.slow = true;
      host.requestUpdate();
    }, 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
    this.url = src;
    try {
      this.url = sourceUrl(src);
      if (!host.dispatchEvent(new OffprintBeforeLoadEvent(this.url))) return;
      const reading = sharedSource(this.url, language, signal);
      this.#change('loading');
      const publications = await reading;
      await turn(host);
      if (signal.aborted) return;
      this.publications = publications;
      this.#settle();
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #settle(): void {
    const { analyses, programs } = this.publications!;
    this.data = this.#pick(this.publications!, this.#item);
    if (this.data) this.#change('ready');
    else if (this.#item && analyses.length + programs.length) {
      this.#fail(new SourceError('data', `no entry with the address, DOI or id "${this.#item}"`));
    } else this.#change('empty');
  }

  #fail(error: unknown): void {
    this.#change('error');
    this.error = error instanceof SourceError ? error : new SourceError('data', String(error));
    if (/blocked|chunk|timeout/.test(this.error.kind)) {
      const signal = this.#start();
      // A network that says it is back may not carry anything yet: Chromium 156 refuses what is asked at this very moment.
      const retry = (): unknown => setTimeout(() => signal.aborted || this.reload(), 1000);
      addEventListener('online', retry, { once: true, signal });
    }
  }

  #change(status: SourceStatus): void {
    this.slow = false;
    this.error = undefined;
    this.status = status;
    this.#host.requestUpdate();
  }

  /** Ends what was under way. @returns The signal of what comes now. */
  #start(): AbortSignal {
    this.#abort?.abort();
    return (this.#abort = new AbortController()).signal;
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }
}

/**
 * @returns The absolute address.
 * @throws {SourceError} For an address that a page may not load.
 */
function sourceUrl(src: string): string {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    throw new SourceError('data', 'src is no address');
  }
  const { hostname, href, protocol } = url;
  if (!/^https?:$/.test(protocol)) throw new SourceError('data', 'src must be an http(s) address or #id');
  if (protocol === 'http:' && location.protocol === 'https:' && !/^(?:localhost|127\.|\[::1)/.test(hostname)) {
    throw new SourceError('blocked', 'an https page cannot load an http source; use https');
  }
  return href;
}
