import { css, nothing, render, type TemplateResult } from 'lit';
import { html, OffprintErrorEvent } from '@offprint/element';
import { OffprintCiteEvent, OffprintShareEvent } from './events.js';
import type { Reference, ReferenceHost } from './reference.js';

/** The buttons for citing and sharing. What they do is fetched when a reader presses one. */
export class ReferenceLoader {
  readonly #host: ReferenceHost;
  #reference: Promise<Reference> | undefined;

  constructor(host: ReferenceHost) {
    this.#host = host;
  }

  /** @returns Rejects if the file cannot be loaded, which reader and page are told of; the next call tries again. */
  load(): Promise<Reference> {
    const host = this.#host;
    return (this.#reference ??= import('./reference.js').then(
      ({ Reference: Loaded }) =>
        new Loaded(host, {
          css,
          html,
          onCite: (format, action) => host.dispatchEvent(new OffprintCiteEvent(format, action)),
          onShare: (method) => host.dispatchEvent(new OffprintShareEvent(method)),
          render,
        }),
      (error: unknown) => {
        this.#reference = undefined;
        host.renderRoot.querySelector('.status')!.textContent = host.strings.loadFailed;
        console.warn(`[offprint] <${host.localName}> chunk: the file for citations did not load: ${String(error)}`);
        host.dispatchEvent(new OffprintErrorEvent('chunk', '', () => void this.load()));
        throw error;
      },
    ));
  }

  renderCite(): TemplateResult {
    const { citeLayout, strings } = this.#host;
    const inline = citeLayout === 'inline';
    return html`<button
        part="cite"
        type="button"
        aria-controls="citation"
        aria-expanded="false"
        popovertarget=${inline ? nothing : 'citation'}
        @click=${this.#onCite}
      >
        ${strings.cite}
      </button>
      <div
        part="citation"
        id="citation"
        popover=${inline ? nothing : 'auto'}
        ?hidden=${inline}
        @toggle=${this.#onCite}
      ></div>`;
  }

  renderShare(): TemplateResult {
    return html`<button part="share" type="button" @click=${this.#onShare}>${this.#host.strings.share}</button>`;
  }

  /** The failure to load has been told. */
  readonly #onCite = (event: Event): void => {
    this.load().then(
      (reference) => reference.toggle(event),
      () => undefined,
    );
  };

  readonly #onShare = (): void => {
    this.load().then(
      (reference) => reference.share(),
      () => undefined,
    );
  };
}
