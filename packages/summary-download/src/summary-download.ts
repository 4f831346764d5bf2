import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  AnalysisElement,
  announceActivation,
  authorsLine,
  counted,
  dateElement,
  dateOf,
  followedLink,
  formatDate,
  formatLanguage,
  given,
  heading,
  html,
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
import { OffprintDownloadEvent, OffprintLanguageEvent } from './events.js';
import { contactAddress, factRows, fileName, readingMinutes } from './facts.js';
import { fileLink, linkOrText, list, mainLink } from './links.js';
import { offerOf, type Offer } from './offer.js';
import { ReferenceLoader } from './reference-loader.js';
import { SizeProbeController } from './size-probe-controller.js';
import { summaryDownloadStrings, type SummaryDownloadStrings } from './summary-download.strings.js';
import { summaryDownloadStyles } from './summary-download.styles.js';

/** How the citation opens: above the page, or in its place in the text. */
export type CiteLayout = 'inline' | 'popover';

/** A cover of words, for want of a picture. */
const drawnCover = ({ headline, lang, series }: PartialAnalysis): TemplateResult =>
  html`<div part="cover" aria-hidden="true" dir="auto" lang=${lang ?? nothing}>
    <span>${headline}</span><span>${series?.name}</span>
  </div>`;

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

  readonly #size = new SizeProbeController(this);
  readonly #reference = new ReferenceLoader(this);

  override firstUpdated(): void {
    new ResizeObserver(() => this.#fitToggle()).observe(this);
  }

  override updated(): void {
    this.#fitToggle();
    if (this.sizeProbe && this.content) void this.#size.ask(this.#offer(this.content).main);
  }

  override render(): TemplateResult {
    const { content, slots, source, state, strings } = this;
    if (!content) return placeholder({ slots, source, state, strings });
    const { files, main, versions } = this.#offer(content);
    const { keyPoints = [], lang: own, regions = [], summary, topics = [] } = content;
    const { downloadLabel, pdfTagged } = this;
    const download = mainLink(this, main, content, downloadLabel, pdfTagged ? strings.taggedPdf : '');
    const languages = versions.map((version) =>
      fileLink(this, 'language', version, formatLanguage(version.lang, version.lang), { labelLang: version.lang, own }),
    );
    const cover = this.#slot('cover', this.#renderCover(content));
    const note = main && summary ? html`<p class="note">${strings.summaryOnly}</p>` : none;
    return html`<section part="base" aria-labelledby="headline" @click=${this.#onClick}>
      <div class="text">
        ${this.#renderHeader(content, main)}${this.#renderNotice(content)}
        ${this.#slot('abstract', summary && this.#renderAbstract(content))}
        ${this.#slot('key-points', list('key-points', keyPoints, strings.keyPoints))}
        ${this.hides('topics') ? none : list('topics', [...topics, ...regions])}${this.#slot('related', none)}
      </div>
      <div part="aside" role="group" aria-labelledby="group">
        <span class="hidden-text" id="group">${strings.download}</span>
        ${cover === none && note === none ? none : html`<div class="about">${cover}${note}</div>`}
        ${this.#slot('download', download)}
        ${list(
          'files',
          files.map((file) => fileLink(this, 'file', file, strings.downloadFile(fileName(file)), { own })),
        )}
        ${this.#slot('languages', list('languages', languages, strings.otherLanguages))}
        ${this.#renderFacts(content)}${this.#renderAccessible()}
        <div class="actions">
          ${this.#slot('cite', this.#reference.renderCite())}${this.#slot('share', this.#reference.renderShare())}
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
    return {
      // What needs a script shows once there is one; without, the summary is whole.
      '--_button': 'visible',
      '--_lines': wholeNumber(this.previewLines)?.toString(),
    };
  }

  /** @internal */
  get strings(): SummaryDownloadStrings {
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

  #renderHeader(content: PartialAnalysis, main: Download | undefined): TemplateResult {
    const { authors = [], headline, kind, lang, program, published, series, updated, url } = content;
    const { slots, strings } = this;
    const { language } = this.language;
    const row = (part: string, pieces: unknown[]): TemplateResult => {
      const known = pieces.filter(Boolean);
      return known.length ? html`<p part=${part}>${known}</p>` : none;
    };
    const said = (part: string, text: string | undefined): unknown =>
      text && html`<span part=${part} lang=${lang ?? nothing}>${`${text} `}</span>`;
    const kicker = [
      said('kind', kind),
      said('series', series?.number ? strings.seriesNumber(series.name, series.number) : series?.name),
    ];
    const names = authorsLine(this, authors, wholeNumber(this.maxAuthors) ?? 6);
    const minutes = this.hides('reading-time') ? 0 : (wholeNumber(this.readingMinutes) ?? readingMinutes(content));
    const byline = [
      names && html`<span>${[names, ' ']}</span>`,
      published && dateElement(published, language),
      updated && updated.iso !== published?.iso && dateElement(updated, language, strings.updated),
      minutes && html`<span>${`${strings.minutesRead(...counted(minutes, language))} `}</span>`,
      program && !this.hides('program') && html`<span>${this.#named('program', program)}</span>`,
    ];
    // Without a file the download link goes to the page of the analysis: one link to it is enough.
    const title = linkOrText(this, 'link', main && linkAddress(url), headline, { lang });
    return html`<div part="header">
      ${heading(this.headingLevel, html`<span id="headline">${slots.render('headline', title)}</span>`)}
      ${row('kicker', kicker)}${row('byline', byline)}
    </div>`;
  }

  #renderNotice({ supersededBy }: PartialAnalysis): TemplateResult {
    const { archived, strings } = this;
    const date = dateOf(archived);
    const newer = supersededBy && [
      `${strings.superseded} `,
      this.#named('notice', { name: supersededBy.headline ?? supersededBy.url, url: supersededBy.url }),
      ' ',
    ];
    const old = date && strings.archived(formatDate(date, this.language.language));
    return this.#slot('notice', (newer ?? old) && html`<p part="notice">${newer}${old}</p>`);
  }

  #renderAbstract({ lang, summary }: PartialAnalysis): TemplateResult {
    const { _expanded: expanded, strings } = this;
    return html`<p
        part="abstract"
        id="abstract"
        class=${expanded ? 'whole' : nothing}
        dir="auto"
        lang=${lang ?? nothing}
      >
        ${summary}
      </p>
      ${
        wholeNumber(this.previewLines)
          ? html`<button
              part="toggle"
              type="button"
              aria-controls="abstract"
              aria-expanded=${expanded ? 'true' : 'false'}
              @click=${this.#onToggle}
            >
              ${expanded ? strings.showLess : strings.showMore}
            </button>`
          : none
      }`;
  }

  #renderCover(content: PartialAnalysis): TemplateResult {
    const src = linkAddress(content.image?.url);
    const cover =
      src && src !== this._failedCover
        ? html`<img
            part="cover"
            alt=${content.image?.alt ?? ''}
            src=${src}
            loading="lazy"
            referrerpolicy="strict-origin"
            @error=${this.#onCoverError}
          />`
        : drawnCover(content);
    // In an array it is a template of its own: when a picture fails, nothing else is rendered anew.
    return html`${[cover]}`;
  }

  #renderFacts(content: PartialAnalysis): TemplateResult {
    const rows = factRows(content, this).filter(([key, facts]) => facts.length && !this.hides(key));
    const facts = html`<dl part="facts">
      ${rows.map(
        ([key, values]) =>
          html`<div>
            <dt>${this.strings[key]}</dt>
            ${values.map((value) => html`<dd>${this.#named('fact', value)}</dd>`)}
          </div>`,
      )}
    </dl>`;
    return this.#slot('facts', rows.length && facts);
  }

  #renderAccessible(): TemplateResult {
    const href = contactAddress(this.accessibleFormatHref);
    return href
      ? html`<p class="note">${linkOrText(this, 'accessible-format', href, this.strings.accessibleFormat)}</p>`
      : none;
  }

  /** What the author put there, else what is known; nothing if `hide` names it. */
  #slot(name: string, content: TemplateResult | 0 | '' | undefined): TemplateResult {
    return this.hides(name) ? none : this.slots.render(name, content || none);
  }

  /** A name, linked if it has an address. */
  #named(part: string, { name, url }: NamedLink): TemplateResult {
    return linkOrText(this, part, linkAddress(url), name);
  }

  #offer(content: PartialAnalysis): Offer {
    const offer = offerOf(content, this.language.language);
    return { ...offer, main: this.#size.sized(offer.main) };
  }

  /** Shows the button only while there is something to show, or to cut again. */
  #fitToggle(): void {
    const [text, toggle] = this.renderRoot.querySelectorAll<HTMLElement>('#abstract, [part="toggle"]');
    if (toggle) toggle.hidden = !this._expanded && text!.scrollHeight <= text!.clientHeight + 1;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const followed = followedLink(this, event);
    if (!followed) return;
    const { href, hreflang } = followed.anchor;
    const { files, main, versions } = this.#offer(this.content!);
    const file = [main, ...files, ...versions].find(
      (known) => known?.url && new URL(known.url, document.baseURI).href === href,
    );
    const announced =
      followed.name === 'language'
        ? new OffprintLanguageEvent(hreflang, href)
        : /^(?:download|file)$/.test(followed.name) &&
          new OffprintDownloadEvent(href, hreflang || undefined, (file as Partial<Download> | undefined)?.bytes);
    if (!announced) announceActivation(this, event, { analysis: this.content as Analysis });
    else if (!this.dispatchEvent(announced)) event.preventDefault();
  };

  readonly #onCoverError = (event: Event): void => {
    this._failedCover = (event.target as HTMLImageElement).getAttribute('src')!;
  };

  readonly #onToggle = (): void => {
    this._expanded = !this._expanded;
  };
}
