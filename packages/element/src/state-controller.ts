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
  readonly #states: CustomStateSet | undefined;
  #state: SourceStatus | undefined;
  #error: SourceError | undefined;
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #endView: (() => void) | undefined;
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
    const { blank, count, source, state } = this.#host;
    if (state === this.#state && source.error === this.#error) return;
    this.#error = source.error;
    const states = this.#states;
    if (this.#state) states?.delete(this.#state);
    states?.add((this.#state = state));
    if (blank) states?.add('blank');
    else states?.delete('blank');
    if (state === 'ready') {
      this.#host.dispatchEvent(new OffprintReadyEvent(count));
      this.#watchView();
    } else if (state === 'empty') this.#host.dispatchEvent(new OffprintEmptyEvent());
    else if (source.error) this.#report(source.error);
  }

  hostDisconnected(): void {
    clearTimeout(this.#viewTimer);
    document.removeEventListener('visibilitychange', this.#onSeen);
    this.#endView?.();
    this.#endView = undefined;
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
    if (this.#viewed || this.#endView) return;
    this.#endView = whenHalfVisible(this.#host, (visible) => {
      clearTimeout(this.#viewTimer);
      if (visible) this.#viewTimer = setTimeout(this.#onSeen, 1000);
    });
  }

  readonly #onSeen = (): void => {
    // A background tab reports elements as visible; the reader has not seen them.
    if (document.visibilityState === 'hidden') {
      document.addEventListener('visibilitychange', this.#onSeen, { once: true });
      return;
    }
    this.#viewed = true;
    this.#endView?.();
    this.#host.dispatchEvent(new OffprintViewEvent());
  };
}
