import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  AnalysisElement,
  given,
  html,
  link,
  linkAddress,
  none,
  placeholder,
  wholeNumber,
  type Analysis,
  type Download,
  type NamedLink,
  type PartialAnalysis,
  type RelatedLink,
  type Translation,
} from '@offprint/element';
import { abstract } from './abstract.js';
import { announce } from './announce.js';
import { cover } from './cover.js';
import { factList } from './fact-list.js';
import { contactAddress } from './facts.js';
import { header, notice } from './header.js';
import { fileLinks, list } from './links.js';
import { offerOf, type Offer } from './offer.js';
import { ReferenceLoader } from './reference-loader.js';
import { askForSize, withSize, type Sizes } from './sizes.js';
import { summaryDownloadStrings } from './summary-download.strings.js';
import { summaryDownloadStyles } from './summary-download.styles.js';

/** How the citation opens: above the page, or in its place in the text. */
export type CiteLayout = 'inline' | 'popover';

/**
 * Shows the summary of one analysis, and the way to its full version.
 *
 * @tag offprint-summary-download
 * @summary The summary of an analysis with its download: facts, languages, citation.
 * @example <offprint-summary-download src="/a.jsonld"><a href="/a">Headline</a></offprint-summary-download>
 * @slot - Fallback: shown until the content is ready, and after any failure.
 * @slot headline - A link that replaces the rendered headline.
 * @slot abstract - Replaces the summary.
 * @slot key-points - Replaces the list of key points.
 * @slot cover - Replaces the cover.
 * @slot download - A link that replaces the download link.
 * @slot facts - Replaces the list of DOI, ISBN, license, version and partners.
 * @slot languages - Replaces the list of other languages.
 * @slot cite - Replaces the citation.
 * @slot share - Replaces the Share button.
 * @slot related - Whatever goes with it, at the end of the text.
 * @slot notice - Replaces the notice of a newer version or of archived data.
 * @slot empty - Shown instead of the fallback when the source holds nothing.
 * @csspart base - The region.
 * @csspart header - Kicker, headline and byline.
 * @csspart kicker - The line of kind and series.
 * @csspart kind - The sort of publication.
 * @csspart series - The series and its number.
 * @csspart program - The research program or center.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading, or the one to the full version on the publisher's page.
 * @csspart byline - The line of authors, dates, reading time and program.
 * @csspart author - One linked author.
 * @csspart date - A date.
 * @csspart notice - The notice of a newer version or of archived data; also the link in it.
 * @csspart abstract - The summary.
 * @csspart toggle - The button that shows all of a cut summary.
 * @csspart key-points - The list of key points.
 * @csspart topics - The list of topics and regions.
 * @csspart aside - The box of the download and what belongs to it.
 * @csspart cover - The cover: a picture, or the headline as print.
 * @csspart download - The link to the full version.
 * @csspart label - What a link to a file does, or the name of a language.
 * @csspart file-facts - Type, size, pages and language of a file, in its link.
 * @csspart files - The list of further files.
 * @csspart file - The link to a further file.
 * @csspart languages - The list of other languages.
 * @csspart language - The link to another language.
 * @csspart facts - The list of DOI, ISBN, license, version and partners.
 * @csspart fact - A link in that list.
 * @csspart accessible-format - The link to ask for an accessible version.
 * @csspart cite - The button that opens the citation.
 * @csspart citation - The box of the citation.
 * @csspart citation-format - The choice of format.
 * @csspart citation-text - The citation.
 * @csspart citation-copy - The button that copies it.
 * @csspart citation-save - The button that saves it as a file.
 * @csspart citation-key-point - A button that copies a key point with the citation.
 * @csspart share - The Share button.
 * @csspart skeleton - The grey lines while nothing is there yet.
 * @csspart message - The line that tells of loading and failure, and of what was copied.
 * @csspart retry - The button after a failure without fallback.
 * @cssprop [--offprint-summary-download-gap=16px] - Space between the rows of the text.
 * @cssprop [--offprint-summary-download-aside-size=272px] - Width of the box beside the text.
 * @cssprop [--offprint-summary-download-cover-ratio=210/297] - Aspect ratio of the cover.
 * @cssState idle - Nothing is loading and nothing is shown yet but the fallback.
 * @cssState loading - The source is being read.
 * @cssState ready - The content is shown.
 * @cssState empty - The source was read and holds no analysis.
 * @cssState error - The source could not be read.
 * @cssState blank - Nothing at all is rendered: the source is empty and there is no fallback.
 * @fires {OffprintBeforeLoadEvent} offprint-before-load - Before a request; cancelable.
 * @fires {OffprintReadyEvent} offprint-ready - The content is rendered.
 * @fires {OffprintEmptyEvent} offprint-empty - The source holds no analysis.
 * @fires {OffprintErrorEvent} offprint-error - The source, or the file that writes citations, could not be read.
 * @fires {OffprintActivateEvent} offprint-activate - A link other than to a file or language is followed; cancelable.
 * @fires {OffprintDownloadEvent} offprint-download - The link to a file is followed; cancelable.
 * @fires {OffprintLanguageEvent} offprint-language - The link to another language is followed; cancelable.
 * @fires {OffprintCiteEvent} offprint-cite - A citation is copied or saved.
 * @fires {OffprintShareEvent} offprint-share - The analysis is shared.
 * @fires {OffprintViewEvent} offprint-view - Half of the element was in view for a second.
 */
export class SummaryDownload extends AnalysisElement {
  static override styles: CSSResultGroup = [AnalysisElement.styles, summaryDownloadStyles];

  /** Summary, as plain text; before `summary`, if both are given. */
  @property() abstract: string | undefined;
  /** DOI, with or without its resolver. */
  @property() doi: string | undefined;
  /** ISBN, as printed. */
  @property() isbn: string | undefined;
  /** License: its address, or its name. */
  @property() license: string | undefined;
  /** Version, as printed. */
  @property() version: string | undefined;
  /** Date of the data that an archived analysis rests on, such as `2021`. Gives a notice. */
  @property() archived: string | undefined;
  /** Address of a picture of the cover; `image` by default, and without both the headline is set as a cover. */
  @property() cover: string | undefined;
  /** Words of the download link instead of "Download the full study". */
  @property({ attribute: 'download-label' }) downloadLabel: string | undefined;
  /** The PDF is tagged for screen readers. */
  @property({ attribute: 'pdf-tagged', type: Boolean }) pdfTagged = false;
  /** Asks the file's server for an unknown size. It has to allow that by CORS. */
  @property({ attribute: 'size-probe', type: Boolean }) sizeProbe = false;
  /** Formats of the citation in their order, separated by commas; all six by default. */
  @property({ attribute: 'cite-formats' }) citeFormats: string | undefined;
  /** How the citation opens. */
  @property({ attribute: 'cite-layout' }) citeLayout: CiteLayout = 'popover';
  /** Adds a child that nobody sees, from which reference managers such as Zotero take the analysis (COinS). */
  @property({ type: Boolean }) coins = false;
  /** Where to ask for an accessible version: an address, or `mailto:`. */
  @property({ attribute: 'accessible-format-href' }) accessibleFormatHref: string | undefined;
  /** Lines of the summary to show before a button shows all; 0 shows all at once. */
  @property({ attribute: 'preview-lines' }) previewLines: number | string = 0;
  /** Minutes it takes to read; counted from summary and key points by default. */
  @property({ attribute: 'reading-minutes' }) readingMinutes: string | undefined;
  /** Number of authors named before the rest is counted. */
  @property({ attribute: 'max-authors' }) maxAuthors: number | string = 6;
  /** Where links open, as `target` of a link. In the same tab by default. */
  @property({ attribute: 'link-target' }) linkTarget: string | undefined;

  /** Key points, one sentence each. */
  @property({ attribute: false }) keyPoints: string[] | undefined;
  /** Files. */
  @property({ attribute: false }) downloads: Download[] | undefined;
  /** The analysis in other languages. */
  @property({ attribute: false }) translations: Translation[] | undefined;
  /** Who made it together with the publisher. */
  @property({ attribute: false }) partners: NamedLink[] | undefined;
  /** The newer analysis that replaces it. */
  @property({ attribute: false }) supersededBy: RelatedLink | undefined;
  /** The older analysis that it replaces. */
  @property({ attribute: false }) supersedes: RelatedLink | undefined;

  @state() private _expanded = false;
  /** Address of the picture that did not load. */
  @state() private _failedCover = '';

  readonly #sizes: Sizes = new Map();
  readonly #reference = new ReferenceLoader(this);

  override firstUpdated(): void {
    new ResizeObserver(() => this.#fitToggle()).observe(this);
  }

  override updated(): void {
    this.#fitToggle();
    const main = this.sizeProbe && this.content && this.#offer(this.content).main;
    if (main) askForSize(main, this.#sizes, () => this.requestUpdate());
    // A reference manager that finds nothing is no failure that a reader is told of.
    const ignore = (): void => undefined;
    if (this.coins) import('./reference.js').then(({ keepCoins }) => keepCoins(this), ignore);
  }

  override render(): TemplateResult {
    const { content, slots, source, state, strings } = this;
    if (!content) return placeholder({ slots, source, state, strings });
    const offer = this.#offer(content);
    const { main } = offer;
    const { keyPoints = [], regions = [], summary, topics = [] } = content;
    const picture = this.row('cover', cover(content, this._failedCover, this.#onCoverError));
    const note = main && summary ? html`<p class="note">${strings.summaryOnly}</p>` : none;
    const address = contactAddress(this.accessibleFormatHref);
    const contact = link(this, 'accessible-format', address, strings.accessibleFormat);
    return html`<section part="base" aria-labelledby="headline" @click=${this.#onClick}>
      <div class="text">
        ${header(this, content, !!main)}${notice(this, content)}
        ${this.row('abstract', abstract(this, content, this._expanded, this.#onToggle))}
        ${this.row('key-points', list('key-points', keyPoints, strings.keyPoints))}
        ${this.hides('topics') ? none : list('topics', [...topics, ...regions])}${this.row('related', none)}
      </div>
      <div part="aside" role="group" aria-labelledby="group">
        <span class="hidden-text" id="group">${strings.download}</span>
        ${picture === none && note === none ? none : html`<div class="about">${picture}${note}</div>`}
        ${fileLinks(this, content, offer)} ${factList(this, content)}
        ${contact ? html`<p class="note">${contact}</p>` : none}
        <div class="actions">
          ${this.row('cite', this.#reference.renderButton('cite'))}${this.row('share', this.#reference.renderButton('share'))}
          <p class="status" role="status"></p>
        </div>
      </div>
    </section>`;
  }

  /** The analysis to show; undefined while there is no headline. @internal */
  override get content(): PartialAnalysis | undefined {
    const content = super.content;
    if (!content) return undefined;
    const { doi, downloads, isbn, keyPoints, license, supersededBy, translations, version } = this;
    const image = linkAddress(this.cover);
    const own = given<Analysis>({
      doi,
      downloads,
      image: image && { alt: this.imageAlt ?? '', url: image },
      isbn,
      keyPoints,
      license,
      summary: this.abstract,
      supersededBy,
      translations,
      version,
    });
    return { ...content, ...own, ...this.analysis };
  }

  /** Custom properties that come by script. @internal */
  override get styleProperties(): Record<string, string | undefined> {
    // Without a script no button could show the rest: the summary is whole.
    return { '--_lines': wholeNumber(this.previewLines)?.toString() };
  }

  /** @internal */
  get strings(): typeof summaryDownloadStrings {
    return this.language.strings(summaryDownloadStrings);
  }

  /**
   * The citation as plain text, in the reader's language.
   *
   * @param format - `bibtex`, `ris`, `csl-json`, `apa`, `chicago` or `mla`.
   * @returns Empty for a format that is none, and while there is no content. Rejects if the file that writes citations
   *   cannot be loaded.
   */
  async citation(format: string): Promise<string> {
    return (await this.#reference.load()).citation(format);
  }

  /** Copies the citation, and tells the reader. Call it in a reader's click: browsers refuse it elsewhere. */
  async copyCitation(format: string): Promise<void> {
    await (await this.#reference.load()).copyCitation(format);
  }

  /** Opens the device's dialog to share the analysis, or copies its link. Call it in a reader's click. */
  async share(): Promise<void> {
    await (await this.#reference.load()).share();
  }

  #offer(content: PartialAnalysis): Offer {
    const { main, ...offer } = offerOf(content, this.language.language);
    return { ...offer, main: main && withSize(main, this.#sizes) };
  }

  /** Shows the button only while there is something to show, or to cut again. */
  #fitToggle(): void {
    const [text, toggle] = this.renderRoot.querySelectorAll<HTMLElement>('#abstract, [part="toggle"]');
    if (toggle) toggle.hidden = !this._expanded && text!.scrollHeight <= text!.clientHeight + 1;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const content = this.content!;
    announce(this, event, content, this.#offer(content));
  };

  readonly #onCoverError = (event: Event): void => {
    this._failedCover = (event.target as HTMLImageElement).getAttribute('src')!;
  };

  readonly #onToggle = (): void => {
    this._expanded = !this._expanded;
  };
}
