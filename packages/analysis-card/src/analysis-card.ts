import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  AnalysisElement,
  announceActivation,
  counted,
  formatBytes,
  formatDate,
  formatLanguage,
  formatList,
  heading,
  html,
  linkAddress,
  listFormat,
  none,
  placeholder,
  wholeNumber,
  type Analysis,
  type Author,
  type PartialAnalysis,
  type PublicationDate,
} from '@offprint/element';
import { analysisCardStrings } from './analysis-card.strings.js';
import { analysisCardStyles } from './analysis-card.styles.js';

/** How a card arranges its parts. */
export type AnalysisCardLayout = 'auto' | 'compact' | 'lead' | 'row' | 'stacked';

type Strings = typeof analysisCardStrings;

/** Stands for the list of authors while a sentence around it is built. */
const LIST = '\0';

/**
 * Shows one analysis: what it is, what it says, where to read it.
 *
 * @tag offprint-analysis-card
 * @summary One analysis as a card, from data, attributes or your own markup.
 * @example <offprint-analysis-card src="/a.jsonld"><a href="/a">Headline</a></offprint-analysis-card>
 * @slot - Fallback: shown until the content is ready, and after any failure.
 * @slot headline - A link that replaces the rendered headline.
 * @slot kicker - Replaces kind and series.
 * @slot image - Replaces the picture.
 * @slot summary - Replaces the summary.
 * @slot authors - Replaces the line of authors.
 * @slot facts - Replaces date, pages and languages.
 * @slot topics - Replaces the topics.
 * @slot actions - Replaces the PDF link; further links of your own.
 * @slot badge - A short label at the end of the kicker.
 * @slot empty - Shown instead of the fallback when the source holds nothing.
 * @csspart base - The article.
 * @csspart media - The box of the picture.
 * @csspart image - The picture.
 * @csspart kicker - The line of kind and series.
 * @csspart kind - The sort of publication.
 * @csspart series - The series and its number.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading.
 * @csspart summary - The summary.
 * @csspart authors - The line of authors.
 * @csspart author - One linked author.
 * @csspart facts - The line of date, pages and languages.
 * @csspart fact - One fact other than the date.
 * @csspart date - The date of publication.
 * @csspart languages - The further languages.
 * @csspart topics - The list of topics and regions.
 * @csspart topic - One topic.
 * @csspart actions - The box of the PDF link.
 * @csspart pdf - The PDF link.
 * @csspart skeleton - The grey lines while nothing is there yet.
 * @csspart message - The line that tells of loading and failure.
 * @csspart retry - The button after a failure without fallback.
 * @cssprop [--offprint-analysis-card-gap=8px] - Space between the rows.
 * @cssprop [--offprint-analysis-card-padding=0px] - Space between the card's edges and its content.
 * @cssprop [--offprint-analysis-card-rule-color=currentColor] - Colour of the rule on top.
 * @cssprop [--offprint-analysis-card-rule-size=2px] - Thickness of the rule on top.
 * @cssprop [--offprint-analysis-card-image-ratio=3/2] - Aspect ratio of the picture.
 * @cssprop [--offprint-analysis-card-headline-size] - Size of the headline.
 * @cssprop [--offprint-analysis-card-summary-lines=none] - Lines after which the summary is cut; cut text may be lost to readers who enlarge it.
 * @cssState idle - Nothing is loading and nothing is shown yet but the fallback.
 * @cssState loading - The source is being read.
 * @cssState ready - The content is shown.
 * @cssState empty - The source was read and holds no analysis.
 * @cssState error - The source could not be read.
 * @cssState blank - Nothing at all is rendered: the source is empty and there is no fallback.
 * @fires {OffprintBeforeLoadEvent} offprint-before-load - Before a request; cancelable.
 * @fires {OffprintReadyEvent} offprint-ready - The content is rendered.
 * @fires {OffprintEmptyEvent} offprint-empty - The source holds no analysis.
 * @fires {OffprintErrorEvent} offprint-error - The source could not be read.
 * @fires {OffprintActivateEvent} offprint-activate - A link is followed; cancelable.
 * @fires {OffprintViewEvent} offprint-view - Half of the card was in view for a second.
 */
export class AnalysisCard extends AnalysisElement {
  static override styles: CSSResultGroup = [AnalysisElement.styles, analysisCardStyles];

  /** Sizes of the same picture, as in `img`. */
  @property({ attribute: 'image-srcset' }) imageSrcset: string | undefined;
  /** Width at which the picture is shown, as in `img`. */
  @property({ attribute: 'image-sizes' }) imageSizes: string | undefined;
  /** Point that stays in view when the picture is cropped, as CSS `object-position`. */
  @property({ attribute: 'image-focus' }) imageFocus: string | undefined;
  /** When the picture is loaded, as in `img`. */
  @property({ attribute: 'image-loading' }) imageLoading: 'eager' | 'lazy' = 'lazy';
  /** Aspect ratio of the picture, such as `3/2`. */
  @property({ attribute: 'image-ratio' }) imageRatio: string | undefined;
  /** Minutes it takes to read. */
  @property({ attribute: 'reading-minutes' }) readingMinutes: string | undefined;
  /** Arrangement. `auto` is `row` where the card is wide and has a picture, else `stacked`. */
  @property({ reflect: true, useDefault: true }) layout: AnalysisCardLayout = 'auto';
  /** What a click follows: anywhere on the card, or the headline only, which leaves its text selectable. */
  @property({ attribute: 'link-area', reflect: true, useDefault: true }) linkArea: 'card' | 'headline' = 'card';
  /** Where links open, as `target` of a link. */
  @property({ attribute: 'link-target' }) linkTarget: string | undefined;
  /** Relation of links, as `rel` of a link. */
  @property({ attribute: 'link-rel' }) linkRel: string | undefined;
  /** Number of authors named before the rest is counted. */
  @property({ attribute: 'max-authors' }) maxAuthors: number | string = 3;

  override render(): TemplateResult {
    const { content, language, slots, source, state } = this;
    const strings = language.strings(analysisCardStrings);
    if (!content) return placeholder({ slots, source, state, strings });
    const headline = heading(this.headingLevel, slots.render('headline', this.#renderLink(content, strings)));
    const rows = html`${headline}${this.#renderKicker(content, strings)}${this.#renderImage(content)}${this.#renderSummary(
      content,
    )}${this.#renderAuthors(content, strings)}${this.#renderFooter(content, strings)}`;
    const pictured = this.#pictured(content) ? 'pictured' : nothing;
    return html`<article part="base" class=${pictured} @click=${this.#onClick}>${rows}</article>`;
  }

  override get styleProperties(): Record<string, string | undefined> {
    return { '--_image-focus': this.imageFocus, '--_image-ratio': this.imageRatio };
  }

  #renderLink({ headline, lang, url }: PartialAnalysis, strings: Strings): TemplateResult {
    const href = linkAddress(url);
    if (!href) return html`<span dir="auto" lang=${lang ?? nothing}>${headline}</span>`;
    const newTab = this.linkTarget === '_blank';
    return html`<a
      part="link"
      dir="auto"
      lang=${lang ?? nothing}
      href=${href}
      target=${this.linkTarget ?? nothing}
      rel=${this.linkRel ?? nothing}
      >${headline}${newTab ? html`<span class="hidden-text"> ${strings.opensInNewTab}</span>` : none}</a
    >`;
  }

  #renderKicker({ kind, lang, series }: PartialAnalysis, strings: Strings): TemplateResult {
    const shownKind = this.hides('kind') ? undefined : kind;
    const shownSeries = this.hides('series') ? undefined : series;
    const { slots } = this;
    const badge = slots.render('badge', none);
    const text = shownSeries?.number ? strings.seriesNumber(shownSeries.name, shownSeries.number) : shownSeries?.name;
    const row = html`${shownKind ? html`<span part="kind" lang=${lang ?? nothing}>${`${shownKind} `}</span>` : none}${
      text ? html`<span part="series" lang=${lang ?? nothing}>${`${text} `}</span>` : none
    }`;
    if (!shownKind && !text && !slots.has('kicker') && badge === none) return none;
    return html`<p part="kicker">${slots.render('kicker', row)}${badge}</p>`;
  }

  #renderImage({ image }: PartialAnalysis): TemplateResult {
    const src = linkAddress(image?.url);
    const picture = html`<div part="media">
      <img
        part="image"
        alt=${image?.alt ?? ''}
        src=${src ?? nothing}
        srcset=${this.imageSrcset ?? nothing}
        sizes=${this.imageSizes ?? nothing}
        loading=${this.imageLoading === 'eager' ? 'eager' : 'lazy'}
        decoding="async"
        @error=${this.#onImageError}
      />
    </div>`;
    if (this.hides('image') || this.layout === 'compact') return none;
    return this.slots.render('image', src ? picture : none);
  }

  #renderSummary({ lang, summary }: PartialAnalysis): TemplateResult {
    if (this.hides('summary') || this.layout === 'compact') return none;
    const row = html`<p part="summary" dir="auto" lang=${lang ?? nothing}>${summary}</p>`;
    return this.slots.render('summary', summary ? row : none);
  }

  #renderAuthors({ authors = [] }: PartialAnalysis, strings: Strings): TemplateResult {
    if (this.hides('authors')) return none;
    const language = this.language.language;
    const limit = wholeNumber(this.maxAuthors) ?? 3;
    const named = authors.slice(0, limit);
    const rest = authors.length - named.length;
    const sentence = strings.by(rest ? strings.andOthers(LIST, ...counted(rest, language)) : LIST);
    const [before, after] = sentence.split(LIST);
    const plain = named.every(({ url }) => !linkAddress(url));
    const parts = listFormat(language, rest > 0).formatToParts(named.map((_, index) => `${index}`));
    const list = parts.map(({ type, value }) => (type === 'element' ? this.#renderAuthor(named[+value]!) : value));
    const row = html`<p part="authors">${plain ? [before, ...list, after].join('') : [before, ...list, after]}</p>`;
    return this.slots.render('authors', named.length ? row : none);
  }

  #renderAuthor({ name, url }: Author): TemplateResult | string {
    const href = linkAddress(url);
    return href ? html`<a part="author" href=${href} target=${this.linkTarget ?? nothing}>${name}</a>` : name;
  }

  #renderFooter(content: PartialAnalysis, strings: Strings): TemplateResult {
    const facts = this.#renderFacts(content, strings);
    const topics = this.#renderTopics(content);
    const actions = this.slots.render('actions', this.#renderPdf(content, strings));
    if (facts === none && topics === none && actions === none) return none;
    return html`<div class="foot">${facts}${topics}${actions}</div>`;
  }

  #renderFacts(content: PartialAnalysis, strings: Strings): TemplateResult {
    const { language } = this.language;
    const { downloads = [], published, translations = [], updated } = content;
    const pages = wholeNumber(downloads[0]?.pages);
    const minutes = wholeNumber(this.readingMinutes);
    const others = [...new Set(translations.map((translation) => translation.lang))].filter(
      (code) => code !== content.lang,
    );
    const also = formatList(
      others.map((code) => formatLanguage(code, language)),
      language,
    );
    const fact = (text: string): TemplateResult => html`<span part="fact">${`${text} `}</span>`;
    const row = html`${published && !this.hides('date') ? this.#renderDate(published, (date) => date) : none}${
      updated && !this.hides('date') && updated.iso !== published?.iso
        ? this.#renderDate(updated, strings.updated)
        : none
    }${pages && !this.hides('pages') ? fact(strings.pages(...counted(pages, language))) : none}${
      minutes ? fact(strings.minutesRead(...counted(minutes, language))) : none
    }${also && !this.hides('languages') ? html`<span part="languages">${strings.alsoIn(also)}</span>` : none}`;
    return this.slots.render('facts', row.strings.length > 1 ? html`<p part="facts">${row}</p>` : none);
  }

  #renderDate(date: PublicationDate, sentence: (date: string) => string): TemplateResult {
    const text = sentence(formatDate(date, this.language.language));
    return html`<time part="date" datetime=${date.iso || nothing}>${`${text} `}</time>`;
  }

  #renderTopics({ lang, regions = [], topics = [] }: PartialAnalysis): TemplateResult {
    const labels = [...(this.hides('topics') ? [] : topics), ...(this.hides('regions') ? [] : regions)];
    const row = html`<ul part="topics" role="list" lang=${lang ?? nothing}>
      ${labels.map((label) => html`<li part="topic" dir="auto">${label}</li>`)}
    </ul>`;
    return this.slots.render('topics', labels.length ? row : none);
  }

  #renderPdf({ downloads = [], headline, lang }: PartialAnalysis, strings: Strings): TemplateResult {
    const pdf = downloads.find(({ type }) => type === 'application/pdf');
    const href = linkAddress(pdf?.url);
    if (!pdf || !href || this.hides('pdf')) return none;
    const { language } = this.language;
    const facts = [strings.pdf];
    if (pdf.bytes) facts.push(formatBytes(pdf.bytes, language));
    if (pdf.lang && lang && pdf.lang !== lang) facts.push(strings.inLanguage(formatLanguage(pdf.lang, language)));
    return html`<p part="actions">
      <a part="pdf" href=${href} hreflang=${pdf.lang ?? nothing} type=${pdf.type} target=${this.linkTarget ?? nothing}
        >${facts.join(', ')}<span class="hidden-text" lang=${lang ?? nothing}>: ${headline}</span></a
      >
    </p>`;
  }

  #pictured({ image }: PartialAnalysis): boolean {
    const wanted = this.layout !== 'compact' && !this.hides('image');
    return wanted && (!!linkAddress(image?.url) || this.slots.holds('image'));
  }

  readonly #onClick = (event: MouseEvent): void => {
    announceActivation(this, event, { analysis: this.content as Analysis });
  };

  /** An image that fails keeps its place: no broken icon, no shift. */
  readonly #onImageError = (event: Event): void => {
    (event.target as HTMLImageElement).hidden = true;
  };
}
