import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OffprintEmptyEvent, OffprintErrorEvent, OffprintReadyEvent, OffprintViewEvent } from './events.js';
import { whenHalfVisible } from './near-viewport.js';
import type { SourceStatus } from './source-controller.js';
import type { SourceError } from './source/source-error.js';

/** What an element says of itself after each rendering. */
export interface StateHost extends HTMLElement, ReactiveControllerHost {
  /** Exactly one of five words. */
  readonly state: SourceStatus;
  /** Number of items shown. */
  readonly count: number;
  /** True if nothing at all is rendered. */
  readonly blank: boolean;
  readonly source: { readonly error: SourceError | undefined; readonly url: string };
  reload(): void;
}

const reported = new Set<string>();

/** Tells the world how an element is: its custom state, its events, and one console line for each failure. */
export class StateController implements ReactiveController {
  readonly #host: StateHost;
  /** None on a server. */
  readonly #states: CustomStateSet | undefined;
  #state: SourceStatus | undefined;
  #error: SourceError | undefined;
  #watch: AbortController | undefined;
  #viewed = false;

  constructor(host: StateHost) {
    this.#host = host;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#state === 'ready') this.#watchView();
  }

  hostUpdated(): void {
    const host = this.#host;
    const { error } = host.source;
    const before = this.#state;
    const state = (this.#state = host.state);
    const states = this.#states;
    states?.[host.blank ? 'add' : 'delete']('blank');
    if (state === before && error === this.#error) return;
    this.#error = error;
    if (before) states?.delete(before);
    states?.add(state);
    if (state === 'ready') {
      host.dispatchEvent(new OffprintReadyEvent(host.count));
      this.#watchView();
    } else if (state === 'empty') host.dispatchEvent(new OffprintEmptyEvent());
    else if (error) this.#report(error);
  }

  hostDisconnected(): void {
    this.#watch?.abort();
    this.#watch = undefined;
  }

  #report({ kind, message }: SourceError): void {
    const host = this.#host;
    const { url } = host.source;
    const line = `[offprint] <${host.localName}> ${kind}: ${url}: ${message}`;
    if (!reported.has(line)) console.warn(line);
    reported.add(line);
    host.dispatchEvent(new OffprintErrorEvent(kind, url, () => host.reload()));
  }

  #watchView(): void {
    if (this.#viewed || this.#watch) return;
    const { signal } = (this.#watch = new AbortController());
    let timer: ReturnType<typeof setTimeout>;
    const onSeen = (): void => {
      // A background tab reports elements as visible; the reader has not seen them.
      if (document.hidden) document.addEventListener('visibilitychange', onSeen, { once: true, signal });
      else {
        this.#viewed = true;
        this.#watch?.abort();
        this.#host.dispatchEvent(new OffprintViewEvent());
      }
    };
    const onVisible = (visible: boolean): void => {
      clearTimeout(timer);
      if (visible) timer = setTimeout(onSeen, 1000);
    };
    whenHalfVisible(this.#host, onVisible, signal);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}
