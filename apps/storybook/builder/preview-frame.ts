import { css, html, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { FAILURES } from './words.js';

/** Milliseconds without a change before the page is made anew: nobody wants it at each letter. */
const PAUSE = 350;

const TAGS = 'offprint-analysis-card,offprint-summary-download,offprint-related-analyses,offprint-program-banner';

/** The snippet at work on a page of its own, and one line that says how it went. */
export class PreviewFrame extends LitElement {
  static override readonly properties = { content: {}, outcome: { state: true }, width: {} };

  static override readonly styles: CSSResult = css`
    :host {
      display: block;
    }
    .window {
      overflow-x: auto;
      border: 1px solid var(--_rule-strong);
    }
    .window:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    iframe {
      display: block;
      inline-size: 100%;
      block-size: 280px;
      max-block-size: 620px;
      border: 0;
    }
    iframe.small {
      inline-size: 320px;
    }
    iframe.middle {
      inline-size: 768px;
    }
    output {
      display: block;
      margin-block-start: 8px;
      color: var(--_ink-muted);
      font-size: 14px;
    }
  `;

  /** HTML of the page. */
  declare content: string;
  /** `small`, `middle` or `full`. */
  declare width: string;
  declare outcome: string;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #height = new ResizeObserver(([entry]) => {
    const frame = this.renderRoot.querySelector('iframe');
    if (frame && entry) frame.style.blockSize = `${Math.ceil(entry.target.getBoundingClientRect().height)}px`;
  });

  constructor() {
    super();
    this.content = '';
    this.outcome = '';
    this.width = 'full';
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!changed.has('content')) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#show(), changed.get('content') ? PAUSE : 0);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#height.disconnect();
  }

  override render(): TemplateResult {
    return html`<div class="window" tabindex="0" role="region" aria-label="Preview">
        <iframe class=${this.width} title="A page with the snippet" @load=${this.#onLoad}></iframe>
      </div>
      <output>${this.outcome}</output>`;
  }

  #show(): void {
    const frame = this.renderRoot.querySelector('iframe');
    if (frame && this.content) frame.srcdoc = this.content;
  }

  #onLoad(event: Event): void {
    // The page is of this origin: in a sandbox of its own it could read neither the files of the script nor the examples,
    // unless this site sent CORS headers.
    const page = (event.target as HTMLIFrameElement).contentDocument;
    if (!page?.querySelector('main')) return;
    this.#height.disconnect();
    this.#height.observe(page.body);
    this.outcome = '';
    page.addEventListener(
      'offprint-ready',
      () => (this.outcome = 'This is the snippet at work, with the built script.'),
    );
    page.addEventListener('offprint-empty', () => (this.outcome = 'The source holds nothing for this element.'));
    page.addEventListener('offprint-error', (failed) => {
      const { kind } = failed as Event & { kind: string };
      this.outcome = `The link stays (${kind}): ${FAILURES[kind] ?? 'it failed.'}`;
    });
    // What was done before the page had loaded; what is still to come tells itself.
    const element = page.querySelector(TAGS);
    if (element?.matches(':state(ready)')) this.outcome = 'This is the snippet at work, with the built script.';
    else if (element?.matches(':state(error)')) this.outcome = 'The link stays: the source could not be read.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'snippet-preview': PreviewFrame;
  }
}
