import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  AnalysisElement,
  announceActivation,
  authorsLine,
  counted,
  fileFacts,
  formatDate,
  formatLanguage,
  formatList,
  heading,
  html,
  linkAddress,
  linkOrText,
  none,
  picture,
  placeholder,
  wholeNumber,
  type Analysis,
  type PartialAnalysis,
} from '@offprint/element';
import { analysisCardStrings, type AnalysisCardStrings as Strings } from './analysis-card.strings.js';
import { analysisCardStyles } from './analysis-card.styles.js';

/** How a card arranges its parts. */
export type AnalysisCardLayout = 'auto' | 'compact' | 'lead' | 'row' | 'stacked';

/** What is there, or something falsy where there is nothing. */
type Row = TemplateResult | '' | false | 0 | undefined;

/** One template of all that are there. */
function join(rows: readonly Row[]): TemplateResult {
  // Not by `reduce()`: Prototype 1.6 puts another in its place.
  let all: TemplateResult = none;
  for (const row of rows) if (row) all = html`${all}${row}`;
  return all;
}

/** A piece of a line and the space after it; a date is there for programs too. */
function piece(part: string, text: string, { iso, lang }: { iso?: string; lang?: string | undefined }): TemplateResult {
  return iso
    ? html`<time part=${part} datetime=${iso}>${`${text} `}</time>`
    : html`<span part=${part} lang=${lang ?? nothing}>${`${text} `}</span>`;
}

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
 * @csspart facts - The line of date, pages and languages; a date alone is the line.
 * @csspart fact - One fact other than the date.
 * @csspart date - The date of publication.
 * @csspart languages - The further languages.
 * @csspart topics - The list of topics and regions.
 * @csspart topic - One topic.
 * @csspart actions - The PDF link too, as the place of actions.
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
 * @cssprop [--offprint-analysis-card-rows] - `subgrid`, where the page's grid gives the card its rows.
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
    const { content, slots } = this;
    if (!content) return placeholder(this);
    const { headline, lang, summary, url } = content;
    const image = picture(content.image, this, 'media');
    const title = linkOrText(this, 'link', linkAddress(url), headline, { lang });
    const rows = join([
      heading(this.headingLevel, slots.render('headline', title)),
      this.#renderKicker(content),
      this.row('image', image),
      this.row('summary', summary && html`<p part="summary" dir="auto" lang=${lang ?? nothing}>${summary}</p>`),
      this.row('authors', this.#renderAuthors(content)),
      this.row('facts', this.#renderFacts(content)),
      this.row('topics', this.#renderTopics(content)),
      this.row('actions', this.#renderPdf(content)),
    ]);
    const beside = (image || slots.holds('image')) && !this.hides('image') && this.layout !== 'stacked';
    return html`<article part="base" class=${beside ? 'beside' : nothing} @click=${this.#onClick}>${rows}</article>`;
  }

  /** @internal */
  get strings(): Strings {
    return this.language.strings(analysisCardStrings);
  }

  /** Custom properties that come from attributes. @internal */
  override get styleProperties(): Record<string, string | undefined> {
    return {
      // In quirks mode 100 % of a box without a height are those of the window.
      '--_fill': document.compatMode === 'BackCompat' ? 'auto' : undefined,
      '--_image-focus': this.imageFocus,
      '--_ratio': this.imageRatio,
    };
  }

  /** A compact card leaves out more. @internal */
  override hides(part: string): boolean {
    return super.hides(part) || (this.layout === 'compact' && /image|summary/.test(part));
  }

  #renderKicker({ kind, lang, series }: PartialAnalysis): Row {
    const { slots, strings } = this;
    const { name, number } = (!this.hides('series') && series) || {};
    const words = join([
      !this.hides('kind') && kind && piece('kind', kind, { lang }),
      name && piece('series', number ? strings.seriesNumber(name, number) : name, { lang }),
    ]);
    const badge = slots.render('badge', none);
    const empty = words === none && badge === none && !slots.has('kicker');
    return !empty && html`<p part="kicker">${slots.render('kicker', words)}${badge}</p>`;
  }

  #renderAuthors({ authors = [] }: PartialAnalysis): Row {
    const line = authorsLine(this, authors, wholeNumber(this.maxAuthors) ?? 3);
    return line && html`<p part="authors">${line}</p>`;
  }

  #renderFacts({ downloads = [], lang, published, translations = [], updated }: PartialAnalysis): Row {
    const { strings } = this;
    const { language } = this.language;
    const pages = !this.hides('pages') && wholeNumber(downloads[0]?.pages);
    const minutes = wholeNumber(this.readingMinutes);
    const others = new Set(translations.map((translation) => translation.lang));
    others.delete(lang ?? '');
    const names = [...others].map((code) => formatLanguage(code, language));
    const dates = !this.hides('date');
    const facts = [
      dates && published && (['date', formatDate(published, language), published] as const),
      dates &&
        updated &&
        updated.iso !== published?.iso &&
        (['date', strings.updated(formatDate(updated, language)), updated] as const),
      pages && (['fact', strings.pages(...counted(pages, language)), {}] as const),
      minutes && (['fact', strings.minutesRead(...counted(minutes, language)), {}] as const),
      !this.hides('languages') &&
        names.length &&
        (['languages', strings.alsoIn(formatList(names, language)), {}] as const),
    ].filter((fact) => !!fact);
    // A fact alone is its own line: one node less in the usual card.
    const line = facts.length > 1 ? '' : 'facts ';
    const row = join(facts.map(([part, text, more]) => piece(line + part, text, more)));
    return line ? row : html`<p part="facts">${row}</p>`;
  }

  #renderTopics({ lang, regions = [], topics = [] }: PartialAnalysis): Row {
    const labels = this.hides('regions') ? topics : [...topics, ...regions];
    const items = labels.map((label) => html`<li part="topic">${`${label} `}</li>`);
    return (
      labels.length &&
      html`<ul part="topics" role="list" lang=${lang ?? nothing}>
        ${join(items)}
      </ul>`
    );
  }

  #renderPdf({ downloads = [], lang }: PartialAnalysis): Row {
    const pdf = downloads.find(({ type }) => type === 'application/pdf');
    const href = !this.hides('pdf') && linkAddress(pdf?.url);
    if (!pdf || !href) return '';
    const file = { ...pdf, lang: pdf.lang === lang ? '' : lang && pdf.lang, pages: 0 };
    return html`<a
      part="pdf actions"
      id="pdf"
      aria-labelledby="pdf headline"
      href=${href}
      hreflang=${pdf.lang ?? nothing}
      type="application/pdf"
      target=${this.linkTarget ?? nothing}
      rel=${this.linkRel ?? nothing}
      >${fileFacts(file, this.language.language, this.strings).join(', ')}</a
    >`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    announceActivation(this, event, { analysis: this.content as Analysis });
  };
}
