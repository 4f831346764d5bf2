import { css, nothing, render, type TemplateResult } from 'lit';
import { html, OffprintErrorEvent } from '@offprint/element';
import type { Reference, ReferenceHost } from './reference.js';

/** What a reader takes along, by citing and sharing: fetched when one presses a button for it. */
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
      ({ Reference: Loaded }) => new Loaded(host, { css, html, render }),
      (error: unknown) => {
        this.#reference = undefined;
        host.renderRoot.querySelector('.status')!.textContent = host.strings.loadFailed;
        console.warn(`[offprint] <${host.localName}> chunk: the file for citations did not load: ${String(error)}`);
        host.dispatchEvent(new OffprintErrorEvent('chunk', '', () => void this.load()));
        throw error;
      },
    ));
  }

  renderButton(name: 'cite' | 'share'): TemplateResult {
    // That the file failed to load has been told.
    const onClick = (): void =>
      void this.load().then(
        (reference) => reference[name](),
        () => undefined,
      );
    return html`<button
      part=${name}
      type="button"
      aria-expanded=${name === 'cite' ? 'false' : nothing}
      @click=${onClick}
    >
      ${this.#host.strings[name]}
    </button>`;
  }
}
