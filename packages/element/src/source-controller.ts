import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Publications } from '@offprint/metadata';
import { OffprintBeforeLoadEvent } from './events.js';
import { whenNear } from './near-viewport.js';
import { leaseSource, readInline, type SourceLease } from './source/shared-source.js';
import { SourceError } from './source/source-error.js';

/** How far a source is. */
export type SourceStatus = 'empty' | 'error' | 'idle' | 'loading' | 'ready';

/** What an element says of its source. */
export interface SourceHost extends HTMLElement, ReactiveControllerHost {
  src: string | undefined;
  item: string | undefined;
  loading: string;
  readonly language: { readonly language: string };
}

/**
 * Loads what `src` names when the element comes near the viewport, once for all elements that name it, and picks the
 * item of the element. The old content stays until the new one is there.
 */
export class SourceController<T> implements ReactiveController {
  status: SourceStatus = 'idle';
  /** What was picked. Kept while a new source loads, and after a failed `reload()`. */
  data: T | undefined;
  error: SourceError | undefined;
  /** Address of the source, absolute where it could be resolved. */
  url = '';
  /** True once loading has taken a second, which is when it is worth telling. */
  slow = false;

  readonly #host: SourceHost;
  readonly #pick: (publications: Publications, item: string | undefined) => T | undefined;
  #src: string | undefined;
  #item: string | undefined;
  #publications: Publications | undefined;
  #lease: SourceLease | undefined;
  #unobserve: (() => void) | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param pick - Chooses the element's item; undefined if there is none. */
  constructor(host: SourceHost, pick: (publications: Publications, item: string | undefined) => T | undefined) {
    this.#host = host;
    this.#pick = pick;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#lease || this.#unobserve || (this.status !== 'loading' && this.status !== 'idle')) return;
    this.#src = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { item, src } = this.#host;
    if (src !== this.#src) {
      this.#stop();
      this.#src = src;
      this.#item = item;
      this.data = this.#publications = this.error = undefined;
      this.status = 'idle';
      if (src) this.#wait();
    } else if (item !== this.#item) {
      this.#item = item;
      if (this.#publications) this.#settle(this.#publications);
    }
  }

  hostDisconnected(): void {
    // An element that is moved is disconnected and connected in one task: it keeps its request.
    queueMicrotask(() => this.#host.isConnected || this.#stop());
  }

  /** Loads at once, and anew. */
  reload(): void {
    this.#stop();
    if (this.#src) this.#load();
  }

  #wait(): void {
    // What stands in the page costs no request.
    if (this.#host.loading === 'eager' || this.#src?.startsWith('#')) this.#load();
    else
      this.#unobserve = whenNear(this.#host, (near) => {
        if (near) this.reload();
      });
  }

  #load(): void {
    const src = this.#src!.trim();
    const { language } = this.#host.language;
    this.url = src;
    try {
      if (src.startsWith('#')) {
        this.#settle(readInline(src, this.#host, language));
        return;
      }
      const url = sourceUrl(src);
      this.url = url.href;
      if (!this.#host.dispatchEvent(new OffprintBeforeLoadEvent(url.href))) return;
      const lease = (this.#lease = leaseSource(url.href, language));
      this.#change('loading');
      this.#slowTimer = setTimeout(() => {
        this.slow = true;
        this.#host.requestUpdate();
      }, 1000);
      lease.publications.then(
        (publications) => lease === this.#lease && this.#settle(publications),
        (error: unknown) => lease === this.#lease && this.#fail(error),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  #settle(publications: Publications): void {
    this.#publications = publications;
    this.data = this.#pick(publications, this.#item);
    if (this.data) this.#change('ready');
    else if (this.#item && publications.analyses.length + publications.programs.length) {
      this.#fail(new SourceError('data', `no entry with the address, DOI or id "${this.#item}"`));
    } else this.#change('empty');
  }

  #fail(error: unknown): void {
    this.error = error instanceof SourceError ? error : new SourceError('data', String(error));
    this.#change('error');
    if (this.error.kind === 'blocked' || this.error.kind === 'timeout') addEventListener('online', this.#onOnline);
  }

  #change(status: SourceStatus): void {
    clearTimeout(this.#slowTimer);
    this.slow = false;
    this.status = status;
    if (status !== 'error') this.error = undefined;
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearTimeout(this.#slowTimer);
    removeEventListener('online', this.#onOnline);
    this.#unobserve?.();
    this.#lease?.release();
    this.#unobserve = this.#lease = undefined;
  }

  readonly #onOnline = (): void => this.reload();
}

/**
 * @throws {SourceError} For an address that a page may not load.
 */
function sourceUrl(src: string): URL {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    throw new SourceError('data', 'src is no address');
  }
  if (!/^https?:$/.test(url.protocol)) throw new SourceError('data', 'src must be an http(s) address or #id');
  if (url.protocol === 'http:' && location.protocol === 'https:' && !/^(?:localhost|127\.|\[::1)/.test(url.hostname)) {
    throw new SourceError('blocked', 'an https page cannot load an http source; use https');
  }
  return url;
}
