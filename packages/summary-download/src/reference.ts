// Loaded when a reader asks for a citation, or shares. In the script tag this is a file of its own, and must not import
// Lit: the element hands over what renders.
import type { css as litCss, html as litHtml, ReactiveController, render as litRender, TemplateResult } from 'lit';
import type { OffprintElement, PartialAnalysis } from '@offprint/element';
import { CITATION_FORMATS, cite, type CitationFormat } from '@offprint/metadata/cite.js';
import type { SummaryDownloadStrings } from './summary-download.strings.js';

/** What the element does for this file. */
export interface ReferenceTools {
  readonly css: typeof litCss;
  readonly html: typeof litHtml;
  readonly render: typeof litRender;
  readonly onCite: (format: string, action: 'copy' | 'save') => void;
  readonly onShare: (method: 'copy' | 'share') => void;
}

/** The element whose analysis a reader takes along. */
export interface ReferenceHost extends OffprintElement {
  readonly content: PartialAnalysis | undefined;
  readonly citeFormats: string | undefined;
  readonly citeLayout: string;
  readonly strings: SummaryDownloadStrings;
}

/** Names that are alike in every language. */
const NAMES: Readonly<Record<CitationFormat, string>> = {
  apa: 'APA',
  bibtex: 'BibTeX',
  chicago: 'Chicago',
  'csl-json': 'CSL-JSON',
  mla: 'MLA',
  ris: 'RIS',
};

/** The box of the citation: a slip of its own. */
const styles = (css: typeof litCss): CSSStyleSheet =>
  css`
    select {
      margin-inline-start: 8px;
      min-block-size: 44px;
      font: inherit;
    }
    select:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    [part='citation'] {
      max-inline-size: min(32em, calc(100% - 32px));
      padding: 12px 16px;
      border: 1px solid var(--_rule-strong);
      background: var(--_raised);
      color: var(--_ink);
    }
    [popover] {
      margin: auto;
    }
    [part='citation'] button {
      margin-inline-end: 20px;
    }
    [part='citation-text'] {
      margin-block: 12px;
      white-space: pre-wrap;
    }
  `.styleSheet!;

/** Gives the reader a text as a file. */
function save(text: string, download: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { download, href }).click();
  URL.revokeObjectURL(href);
}

/** What a reader takes along: a citation, or the link; and the status line that tells of it. */
export class Reference implements ReactiveController {
  readonly #host: ReferenceHost;
  readonly #tools: ReferenceTools;
  #format = '';
  #open = false;

  constructor(host: ReferenceHost, tools: ReferenceTools) {
    this.#host = host;
    this.#tools = tools;
    host.addController(this);
    host.shadowRoot!.adoptedStyleSheets.push(styles(tools.css));
  }

  hostUpdated(): void {
    const panel = this.#part('citation');
    if (this.#open && panel) this.#tools.render(this.#renderPanel(), panel);
  }

  citation(format: string): string {
    const { content, language } = this.#host;
    return content ? cite(content, format as CitationFormat, language) : '';
  }

  async copyCitation(format: string): Promise<void> {
    await this.#copy(this.citation(format), this.#host.strings.copied);
    this.#tools.onCite(format, 'copy');
  }

  async share(): Promise<void> {
    const { content, strings } = this.#host;
    const url = new URL(content?.url ?? '', document.baseURI).href;
    let method: 'copy' | 'share' = 'share';
    try {
      await navigator.share({ title: content?.headline ?? '', url });
    } catch (error) {
      // The reader closed the dialog. Anything else: there is none on this device or page.
      if ((error as Error).name === 'AbortError') return;
      method = 'copy';
      await this.#copy(url, strings.linkCopied);
    }
    this.#tools.onShare(method);
  }

  /** Opens or closes the box of the citation. A popover has done so by itself, and tells by `toggle`. */
  toggle(event: Event): void {
    const inline = this.#host.citeLayout === 'inline';
    if (event.type === 'click') {
      if (inline) this.#set(!this.#open);
    } else if (!inline) this.#set((event as ToggleEvent).newState === 'open');
  }

  #renderPanel(): TemplateResult {
    const { citeFormats, strings } = this.#host;
    const { html, onCite } = this.#tools;
    const wanted = (citeFormats ?? '').split(/[\s,]+/);
    const named = wanted.flatMap((name) => CITATION_FORMATS.filter(({ format }) => format === name));
    const formats = named.length > 0 ? named : CITATION_FORMATS;
    const { extension, format, mediaType } = formats.find((known) => known.format === this.#format) ?? formats[0];
    const onChange = ({ target }: Event): void => {
      this.#format = (target as HTMLSelectElement).value;
      this.hostUpdated();
    };
    const onSave = (): void => {
      save(this.citation(format), `citation.${extension}`, mediaType);
      onCite(format, 'save');
    };
    return html`<label
        >${strings.citationFormat}
        <select part="citation-format" @change=${onChange}>
          ${formats.map(
            (known) =>
              html`<option value=${known.format} ?selected=${known.format === format}>${NAMES[known.format]}</option>`,
          )}
        </select></label
      >
      <p part="citation-text" dir="auto">${this.citation(format)}</p>
      <button part="citation-copy" type="button" @click=${() => this.copyCitation(format)}>${strings.copy}</button>
      <button part="citation-save" type="button" @click=${onSave}>${strings.save}</button>
      <p class="status" role="status"></p>`;
  }

  /** Tells the reader, next to the button that was pressed. */
  #say(text: string): void {
    const lines = [...this.#host.renderRoot.querySelectorAll('.status')];
    lines.at(this.#open ? 0 : -1)!.textContent = text;
  }

  #set(open: boolean): void {
    const button = this.#part('cite')!;
    const panel = this.#part('citation')!;
    this.#open = open;
    button.ariaExpanded = String(open);
    panel.hidden = !open && !panel.popover;
    // The focus goes back to the button, also where a popover would leave it to the page.
    panel.onkeydown = ({ key }) => {
      if (key !== 'Escape') return;
      if (panel.popover) panel.hidePopover();
      else this.#set(false);
      button.focus();
    };
    if (!open) return;
    this.hostUpdated();
    this.#say('');
    this.#part('citation-format')!.focus();
  }

  async #copy(text: string, done: string): Promise<void> {
    // Where the page may not write to the clipboard, the reader gets the text to copy.
    const said = await navigator.clipboard?.writeText(text).then(
      () => done,
      () => text,
    );
    this.#say(said ?? text);
  }

  #part(name: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[part="${name}"]`);
  }
}
