import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  AnalysisElement,
  announceActivation,
  formatDate,
  heading,
  html,
  link,
  linkAddress,
  none,
  placeholder,
  type Analysis,
  type PartialAnalysis,
} from '@offprint/element';
import { sampleWidgetStrings, type SampleWidgetStrings } from './sample-widget.strings.js';
import { sampleWidgetStyles } from './sample-widget.styles.js';

/**
 * Shows the headline of one analysis as a link, and when it was published.
 *
 * @tag offprint-sample-widget
 * @summary One analysis as a linked headline with its date.
 * @example <offprint-sample-widget src="/a.jsonld"><a href="/a">Headline</a></offprint-sample-widget>
 * @slot - Fallback: shown until the content is ready, and after any failure.
 * @slot headline - A link that replaces the rendered headline.
 * @slot empty - Shown instead of the fallback when the source holds nothing.
 * @csspart base - The article.
 * @csspart headline - The heading.
 * @csspart link - The link in the heading.
 * @csspart date - The date of publication.
 * @csspart skeleton - The grey lines while nothing is there yet.
 * @csspart message - The line that tells of loading and failure.
 * @csspart retry - The button after a failure without fallback.
 * @cssprop [--offprint-sample-widget-gap=8px] - Space between the rows.
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
 * @fires {OffprintViewEvent} offprint-view - Half of the element was in view for a second.
 */
export class SampleWidget extends AnalysisElement {
  static override styles: CSSResultGroup = [AnalysisElement.styles, sampleWidgetStyles];

  /** Where the link opens, as `target` of a link. In the same tab by default. */
  @property({ attribute: 'link-target' }) linkTarget: string | undefined;

  override render(): TemplateResult {
    const { content, slots, source, state, strings } = this;
    if (!content) return placeholder({ slots, source, state, strings });
    return html`<article part="base" @click=${this.#onClick}>
      ${heading(this.headingLevel, slots.render('headline', this.#renderLink(content)))}
      ${this.#renderDate(content, strings)}
    </article>`;
  }

  /** @internal */
  get strings(): SampleWidgetStrings {
    return this.language.strings(sampleWidgetStrings);
  }

  #renderLink({ headline, lang, url }: PartialAnalysis): TemplateResult {
    return (
      link(this, 'link', linkAddress(url), headline, { lang }) ??
      html`<span dir="auto" lang=${lang ?? nothing}>${headline}</span>`
    );
  }

  #renderDate({ published }: PartialAnalysis, strings: SampleWidgetStrings): TemplateResult {
    if (!published || this.hides('date')) return none;
    const date = formatDate(published, this.language.language);
    return html`<time part="date" datetime=${published.iso || nothing}>${strings.publishedOn(date)}</time>`;
  }

  readonly #onClick = (event: MouseEvent): void => {
    announceActivation(this, event, { analysis: this.content as Analysis });
  };
}
