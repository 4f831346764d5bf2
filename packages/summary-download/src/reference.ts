// Loaded when a reader asks for a citation, or shares. In the script tag this is a file of its own, and must not import
// Lit: the element hands over what renders.
import type { css as litCss, html as litHtml, ReactiveController, render as litRender, TemplateResult } from 'lit';
import type { OffprintElement, PartialAnalysis } from '@offprint/element';
import { CITATION_FORMATS, cite, type CitationFormat } from '@offprint/metadata/cite.js';
import { OffprintCiteEvent, OffprintShareEvent } from './events.js';
import { referenceStyles } from './reference.styles.js';
import { referenceStrings, type ReferenceStrings } from './reference.strings.js';
import type { summaryDownloadStrings } from './summary-download.strings.js';

export { keepCoins } from './coins.js';

/** What of Lit the element lends to this file. */
export interface ReferenceTools {
  readonly css: typeof litCss;
  readonly html: typeof litHtml;
  readonly render: typeof litRender;
}

/** The element whose analysis a reader takes along. */
export interface ReferenceHost extends OffprintElement {
  readonly content: PartialAnalysis | undefined;
  readonly citeFormats: string | undefined;
  readonly citeLayout: string;
  readonly strings: typeof summaryDownloadStrings;
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

/** The formats that are read as a sentence: those in which a quotation names its source. */
const PROSE = /^(?:apa|chicago|mla)$/;

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
  /** The box of the citation. It stands behind its button from the first press on. */
  readonly #panel: HTMLElement = Object.assign(document.createElement('div'), { id: 'citation' });
  #format = '';
  #open = false;

  constructor(host: ReferenceHost, tools: ReferenceTools) {
    this.#host = host;
    this.#tools = tools;
    this.#panel.part.add('citation');
    this.#panel.addEventListener('keydown', this.#onKeydown);
    this.#panel.addEventListener('toggle', this.#onToggle);
    host.addController(this);
    host.shadowRoot!.adoptedStyleSheets.push(referenceStyles(tools.css));
  }

  hostUpdated(): void {
    if (!this.#open) return;
    if (this.#panel.isConnected) this.#tools.render(this.#renderPanel(), this.#panel);
    else {
      // The element was rendered anew, with another button.
      this.#open = false;
      this.cite();
    }
  }

  citation(format: string): string {
    const { content, language } = this.#host;
    return content ? cite(content, format as CitationFormat, language) : '';
  }

  /** @param keyPoint - A key point to copy, before its source. */
  async copyCitation(format: string, keyPoint = ''): Promise<void> {
    const source = this.citation(format);
    await this.#copy(keyPoint ? `${keyPoint}\n— ${source}` : source, this.#strings.copied);
    this.#host.dispatchEvent(new OffprintCiteEvent(format, 'copy'));
  }

  async share(): Promise<void> {
    const { content } = this.#host;
    const url = new URL(content?.url ?? '', document.baseURI).href;
    let method: 'copy' | 'share' = 'share';
    try {
      await navigator.share({ title: content?.headline ?? '', url });
    } catch (error) {
      // The reader closed the dialog. Anything else: there is none on this device or page.
      if ((error as Error).name === 'AbortError') return;
      method = 'copy';
      await this.#copy(url, this.#strings.linkCopied);
    }
    this.#host.dispatchEvent(new OffprintShareEvent(method));
  }

  /** Opens or closes the box of the citation for a press of its button. */
  cite(): void {
    const button = this.#button;
    const panel = this.#panel;
    if (!button) return;
    const isPopover = this.#host.citeLayout !== 'inline';
    // From the second press on the browser has done so by itself.
    if (isPopover && button.popoverTargetElement === panel) return;
    if (panel.previousElementSibling !== button) button.after(panel);
    const wasPopover = !!panel.popover;
    panel.popover = isPopover ? 'auto' : null;
    button.popoverTargetElement = isPopover ? panel : null;
    button.setAttribute('aria-controls', panel.id);
    if (isPopover) panel.showPopover();
    else this.#set(wasPopover || !this.#open);
  }

  #renderPanel(): TemplateResult {
    const { citeFormats, content } = this.#host;
    const { html } = this.#tools;
    const strings = this.#strings;
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
      this.#host.dispatchEvent(new OffprintCiteEvent(format, 'save'));
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
      ${this.#renderKeyPoints(content?.keyPoints ?? [], PROSE.test(format) ? format : 'apa')}
      <p class="status" role="status"></p>`;
  }

  /** Each key point as a button that copies it, with the citation in the style of `format` below. */
  #renderKeyPoints(keyPoints: readonly string[], format: CitationFormat): TemplateResult | string {
    const { html } = this.#tools;
    return keyPoints.length
      ? html`<p class="label" id="citation-points">${this.#strings.copyKeyPoint}</p>
          <ul role="list" aria-labelledby="citation-points">
            ${keyPoints.map(
              (point) =>
                html`<li>
                  <button
                    part="citation-key-point"
                    type="button"
                    dir="auto"
                    lang=${this.#host.content?.lang ?? this.#host.language.language}
                    aria-describedby="citation-points"
                    @click=${() => this.copyCitation(format, point)}
                  >
                    ${point}
                  </button>
                </li>`,
            )}
          </ul>`
      : '';
  }

  get #button(): HTMLButtonElement | null {
    return this.#host.renderRoot.querySelector('[part="cite"]');
  }

  get #strings(): ReferenceStrings {
    return this.#host.language.strings(referenceStrings);
  }

  /** Tells the reader, next to the button that was pressed. */
  #say(text: string): void {
    const lines = [...this.#host.renderRoot.querySelectorAll('.status')];
    lines.at(this.#open ? 0 : -1)!.textContent = text;
  }

  #set(open: boolean): void {
    this.#open = open;
    this.#panel.hidden = !open && !this.#panel.popover;
    const button = this.#button;
    if (button) button.ariaExpanded = String(open);
    if (!open) return;
    this.hostUpdated();
    this.#say('');
    this.#panel.querySelector('select')!.focus();
  }

  async #copy(text: string, done: string): Promise<void> {
    // Where the page may not write to the clipboard, the reader gets the text to copy.
    const said = await navigator.clipboard?.writeText(text).then(
      () => done,
      () => text,
    );
    this.#say(said ?? text);
  }

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    if (this.#panel.popover) this.#set(newState === 'open');
  };

  /** The focus goes back to the button, also where a popover would leave it to the page. */
  readonly #onKeydown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    if (this.#panel.popover) this.#panel.hidePopover();
    else this.#set(false);
    this.#button!.focus();
  };
}
