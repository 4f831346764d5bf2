import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  announceActivation,
  heading,
  isBlank,
  linkAddress,
  none,
  OffprintElement,
  placeholder,
  SourceController,
  StateController,
  wholeNumber,
  type Analysis,
  type PartialAnalysis,
  type SourceStatus,
} from '@offprint/element';
import { cards } from './cards.js';
import { controls, inDigits } from './controls.js';
import { OffprintLayoutEvent, type Range } from './events.js';
import { hasLink, headlineOf, indexOf, isListItem } from './items.js';
import { relatedAnalysesStrings } from './related-analyses.strings.js';
import { relatedAnalysesStyles } from './related-analyses.styles.js';
import { ScrollController } from './scroll-controller.js';
import { selected, type Listed } from './selection.js';

/** How the items are arranged. */
export type RelatedAnalysesLayout = 'grid' | 'list' | 'scroll';

/** Cards that one task renders, so that a long list never blocks the page for 50 ms (benchmarks/related.mjs). */
const SLICE = 100;
/** A source is a stranger's file: however long it is, the page stays usable. */
const MOST_FROM_SOURCE = 50;

/**
 * Shows further analyses as a list with scroll controls: nothing moves by itself, and nothing is hidden from anyone.
 *
 * @tag offprint-related-analyses
 * @summary Further analyses, as a list with scroll controls that hides nothing.
 * @example <offprint-related-analyses src="/related.jsonld" exclude="/a"></offprint-related-analyses>
 * @slot - Items of your own: cards, or any element. They come first, the analyses of the data second.
 * @slot fallback - What is no item: shown until there are items, and after any failure.
 * @slot heading - Replaces the text of the heading; may hold a link.
 * @slot empty - Shown when the source holds nothing and there are no items of your own.
 * @slot view-all - Replaces the link to all analyses.
 * @slot previous-icon - Replaces the arrow of the Previous button.
 * @slot next-icon - Replaces the arrow of the Next button.
 * @csspart base - The region.
 * @csspart header - The line of heading and controls.
 * @csspart heading - The heading.
 * @csspart controls - The box of the buttons.
 * @csspart status - The text that says which items are in view.
 * @csspart previous - The button to the items before.
 * @csspart next - The button to the items after.
 * @csspart show-all - The button that switches between the row and a grid of all items.
 * @csspart scroller - The list.
 * @csspart item - The card of one analysis of the data.
 * @csspart reason - The words in a card that say why it is here.
 * @csspart view-all - The link to all analyses.
 * @csspart message - The line that tells of loading and failure, and what a press of a button brought into view.
 * @csspart skeleton - The grey lines while nothing is there yet.
 * @csspart retry - The button after a failure without items of your own.
 * @cssprop [--offprint-related-analyses-item-size=clamp(248px, 28%, 320px)] - Width of an item in the row.
 * @cssprop [--offprint-related-analyses-gap=24px] - Space between two items.
 * @cssprop [--offprint-related-analyses-peek=40px] - Room that an item leaves free at the end of the row, however narrow that is.
 * @cssState idle - Nothing is loading and there is nothing to show.
 * @cssState loading - The source is being read.
 * @cssState ready - The items are shown.
 * @cssState empty - The source was read and holds no analysis to show.
 * @cssState error - The source could not be read.
 * @cssState blank - Nothing at all is rendered: there is no item and no text for that case.
 * @fires {OffprintBeforeLoadEvent} offprint-before-load - Before a request; cancelable.
 * @fires {OffprintReadyEvent} offprint-ready - The items are rendered; `count` is their number.
 * @fires {OffprintEmptyEvent} offprint-empty - The source holds no analysis to show.
 * @fires {OffprintErrorEvent} offprint-error - The source could not be read.
 * @fires {OffprintActivateEvent} offprint-activate - A link is followed; cancelable.
 * @fires {OffprintViewEvent} offprint-view - Half of the list was in view for a second.
 * @fires {OffprintRangeEvent} offprint-range - Other items come into view.
 * @fires {OffprintLayoutEvent} offprint-layout - The list switches between row and grid.
 */
export class RelatedAnalyses extends OffprintElement {
  static override styles: CSSResultGroup = [OffprintElement.styles, relatedAnalysesStyles];

  /** The analyses as objects of `@offprint/metadata`. They replace those of `src`. */
  @property({ attribute: false }) analyses: readonly PartialAnalysis[] | undefined;
  /** Text of the heading. "Related analyses" by default, in the reader's language. */
  @property() heading: string | undefined;
  /** Address, DOI or id of the current analysis, which is left out. */
  @property() exclude: string | undefined;
  /** Most analyses of the data to show, 12 by default; of `src` never more than 50. */
  @property() limit: number | string = 12;
  /** Arrangement: a row that scrolls, a grid, or one below the other. */
  @property() layout: RelatedAnalysesLayout = 'scroll';
  /** How far a button moves the row: by as many items as fit (`page`), or by one (`item`). */
  @property() step: 'item' | 'page' = 'page';
  /** Buttons to move the row: where it is longer than its box (`auto`), `always`, or `none`. */
  @property() controls: 'always' | 'auto' | 'none' = 'auto';
  /** Whether there is a button that shows all items as a grid. */
  @property({ attribute: 'show-all' }) showAll: 'off' | 'on' = 'on';
  /** Address of a page with all analyses. */
  @property({ attribute: 'view-all-href' }) viewAllHref: string | undefined;
  /** Shows only what shares one of these with the current analysis, and says which: `topic`, `program`, `region`, `author`. */
  @property({ attribute: 'related-by' }) relatedBy: string | undefined;

  @state() private _expanded = false;
  @state() private _message = '';
  @state() private _rendered = isServer || this.isServerRendered ? Infinity : SLICE;

  /** @internal */
  readonly source: SourceController<Analysis[]> = new SourceController<Analysis[]>(this, ({ analyses }) =>
    analyses.length > 0 ? analyses : undefined,
  );
  /** @internal */
  readonly states: StateController = new StateController(this);
  readonly #scroll = new ScrollController(this);
  #slotted: readonly Element[] = [];
  #listed: readonly Listed[] = [];
  /** Where the row was when the grid took its place. */
  #left = 0;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#isList) {
      for (const item of this.#slotted) if (!item.matches('[role], li')) item.setAttribute('role', 'listitem');
    }
    // A task for each slice, so that none is long.
    if (this.#listed.length > this._rendered) setTimeout(() => (this._rendered += SLICE));
  }

  override render(): TemplateResult {
    this.#choose();
    const { language, slots, source, state, viewAllHref } = this;
    const strings = language.strings(relatedAnalysesStrings);
    if (!this.#listed.length && !slots.has('')) {
      // The author's own link to all analyses is a fallback that stays: a child in the default slot would be an item.
      return html`${placeholder({ fallback: 'fallback', slots, source, state, strings })}${slots.render('view-all', none)}`;
    }
    const title = slots.render('heading', html`${this.heading ?? strings.heading}`);
    const address = linkAddress(viewAllHref);
    const viewAll = address ? html`<a part="view-all" href=${address}>${strings.viewAll}</a>` : none;
    const isList = this.#isList;
    const layout = this.#layout;
    return html`<section part="base" aria-labelledby="heading">
      <div part="header">
        ${heading(this.headingLevel, title, 'part="heading" id="heading"')}
        ${controls(this, strings, this.#scroll.view, layout === 'scroll', this._expanded, this.#onMove)}
      </div>
      <div
        part="scroller"
        class=${layout}
        role=${isList ? 'list' : 'group'}
        aria-labelledby="heading"
        tabindex=${this.#hasLinks ? nothing : 0}
        @scroll=${this.#scroll.onScroll}
        @offprint-ready=${this.#onItemEvent}
        @offprint-view=${this.#onItemEvent}
      >
        <slot @slotchange=${this.#onSlotchange}></slot>
        ${cards(this, this.#listed.slice(0, this._rendered), strings, isList)}
      </div>
      <div @click=${this.#onViewAll}>${slots.render('view-all', viewAll)}</div>
      <p part="message" role="status" class="hidden-text">${this._message || (source.slow ? strings.loading : '')}</p>
    </section>`;
  }

  /** Which items are in view, as places that count from 1. */
  get range(): Range {
    return this.#scroll.view.range;
  }

  /** @internal */
  get count(): number {
    return this.#slotted.length + this.#listed.length;
  }

  /** @internal */
  get state(): SourceStatus {
    const { analyses, count, source, src } = this;
    if (src && !analyses && source.status !== 'ready') return source.status;
    return count ? 'ready' : src || analyses ? 'empty' : 'idle';
  }

  /** @internal */
  get blank(): boolean {
    return !this.count && isBlank(this, 'fallback') && !this.slots.has('view-all');
  }

  /** @internal */
  get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('[part=scroller]');
  }

  /** @internal */
  get items(): readonly Element[] {
    return [...this.#slotted, ...this.renderRoot.querySelectorAll('[part=item]')];
  }

  /** Fetches the source again; what is shown stays until the new content is there. */
  reload(): void {
    this.source.reload();
  }

  /** Moves the row to the next items. */
  next(): void {
    this.#scroll.move(1, this.step, 'method');
  }

  /** Moves the row to the items before. */
  previous(): void {
    this.#scroll.move(-1, this.step, 'method');
  }

  /**
   * Moves the row to an item. Nothing happens if there is no such item.
   *
   * @param item - Its index, counted from 0; or the address, DOI or id of its analysis, or the id of an element of your own.
   */
  scrollToItem(item: number | string): void {
    const index = typeof item === 'string' ? indexOf(this.items, item) : item;
    if (index in this.items) this.#scroll.moveTo(index, 'method');
  }

  /** Shows all items as a grid, or the row again, where it was. */
  toggleAll(): void {
    if (!this._expanded) this.#left = this.scroller?.scrollLeft ?? 0;
    this._expanded = !this._expanded;
    const layout = this._expanded ? 'grid' : 'scroll';
    const event = new OffprintLayoutEvent(layout);
    // It was too long before: the button must not go and come again, for it has the focus.
    if (layout === 'scroll') this.#scroll.view = { ...this.#scroll.view, scrolls: true };
    void this.updateComplete.then(() => {
      if (layout === 'scroll') this.scroller?.scrollTo({ behavior: 'instant', left: this.#left });
      this.dispatchEvent(event);
    });
  }

  /** Chooses what to list. Part of rendering, before which the source has read what stands in the page. */
  #choose(): void {
    const { analyses, exclude, relatedBy, slots, source } = this;
    // What a server rendered knows no children, and hydration begins with that.
    this.#slotted = slots.holds('') ? [...this.children].filter(({ slot }) => !slot) : [];
    const links = this.#slotted.flatMap((item) => [item, ...item.querySelectorAll('a')]) as HTMLAnchorElement[];
    this.#listed = selected(
      analyses ?? source.data ?? [],
      exclude,
      links.map(({ href }) => href),
      relatedBy,
    ).slice(0, Math.min(wholeNumber(this.limit) ?? 12, analyses ? Infinity : MOST_FROM_SOURCE));
  }

  get #layout(): RelatedAnalysesLayout {
    const { layout } = this;
    return layout === 'grid' || layout === 'list' ? layout : this._expanded ? 'grid' : 'scroll';
  }

  /** A list, unless an item of the author's own has another role. */
  get #isList(): boolean {
    return this.#slotted.every(isListItem);
  }

  /** False if Tab would find nothing in the row: then the row itself takes the focus, so that keys can scroll it. */
  get #hasLinks(): boolean {
    return this.#listed.some(({ analysis }) => linkAddress(analysis.url)) || this.#slotted.some(hasLink);
  }

  readonly #onMove = (direction: -1 | 1): void => {
    const range = this.#scroll.move(direction, this.step, 'button');
    if (!range) return;
    const { showing, span } = this.language.strings(relatedAnalysesStrings);
    const [first, last, total] = inDigits(this, range);
    this._message = showing(first === last ? last : span(first, last), total, headlineOf(this.items[range.first - 1]));
  };

  readonly #onSlotchange = (): void => this.requestUpdate();

  readonly #onViewAll = (event: MouseEvent): void => announceActivation(this, event, {});

  /** A card of our own is no element of the page: that the list is ready, or was seen, is said once, for all of it. */
  readonly #onItemEvent = (event: Event): void => {
    if ((event.target as Node).getRootNode() === this.renderRoot) event.stopPropagation();
  };
}
