import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OffprintRangeEvent, type Range, type RangeCause } from './events.js';

interface Host extends HTMLElement, ReactiveControllerHost {
  readonly count: number;
  /** The box that scrolls; null while there is none. */
  readonly scroller: HTMLElement | null;
  /** The items in their order. */
  readonly items: readonly Element[];
}

/** Where the row is. All lengths are CSS px along the inline axis, whichever way that runs. */
interface Place {
  /** How far the row is scrolled from its start. */
  readonly position: number;
  /** How far it can be scrolled. */
  readonly furthest: number;
  /** Length of the view. */
  readonly length: number;
  /** Number of items. */
  readonly size: number;
  /** 1, or −1 where the row runs from right to left, and `scrollLeft` is negative. */
  readonly sign: number;
  /** A point of an item, from the start of the view: 0 is the item's start, 1 its end. */
  at(index: number, point: number): number;
}

/** Items whose larger part is in view count as seen. */
const SEEN = 0.6;
/** Browsers round lengths: 1349 and 1350 were seen for one row. */
const TOLERANCE = 1;

/** The first index below `size` that passes, else `size`. Items are in order: once one passes, all later ones do. */
function firstThat(size: number, passes: (index: number) => boolean): number {
  let from = 0;
  let to = size;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** What the buttons and the range text show. */
export interface View {
  readonly range: Range;
  /** True if the row is longer than its box; false until it was measured, as on a server. */
  readonly scrolls: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Knows which items of a scrolling row are in view, and moves the row by whole items.
 *
 * Edges are read when they are needed, a handful by binary search, so a row of 1,000 costs as much as one of ten. Nothing
 * waits for `scrollend`, which comes once, twice or never, as the engine likes.
 */
export class ScrollController implements ReactiveController {
  view: View = { atEnd: true, atStart: true, range: { first: 0, last: 0, total: 0 }, scrolls: false };

  readonly #host: Host;
  #resize: ResizeObserver | undefined;
  #observed: Element | null = null;
  #isScheduled = false;
  /** How far the row could be scrolled when it was measured last. */
  #furthest = 0;
  #cause: RangeCause = 'layout';
  /** Why the row moves, and the first item it will show, until it shows that. */
  #sent: { readonly cause: RangeCause; readonly first: number } | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const { scroller } = this.#host;
    if (scroller === this.#observed) return this.#schedule('layout');
    // It reports before the first paint: no frame without the buttons.
    this.#resize ??= new ResizeObserver(() => this.#measure());
    this.#resize.disconnect();
    if (scroller) this.#resize.observe(scroller);
    this.#observed = scroller;
  }

  /**
   * Moves to the next or previous items: `page` by as many as fit, `item` by one. Nothing is passed over.
   *
   * @returns What will be in view; undefined at the end of the row.
   */
  move(direction: -1 | 1, step: string, cause: RangeCause): Range | undefined {
    const place = this.#place();
    if (!place || (direction > 0 ? this.view.atEnd : this.view.atStart)) return undefined;
    const { at, length, size } = place;
    const current = firstThat(size, (index) => at(index, 0) >= -TOLERANCE);
    const beside = Math.max(0, current + direction);
    let target = beside;
    if (step !== 'item') {
      // On: to the first that is not wholly in view. Back: to as many as fit, of which the last is the one before the
      // start, for that may be cut in two.
      target =
        direction > 0
          ? Math.max(
              beside,
              firstThat(size, (index) => at(index, 1) > length + TOLERANCE),
            )
          : firstThat(size, (index) => index >= beside || at(index, 0) >= at(beside, 1) - length - TOLERANCE);
    }
    return this.moveTo(target, cause, place);
  }

  /** Moves an item to the start of the view, or as near as the row goes. @returns What will be in view. */
  moveTo(index: number, cause: RangeCause, place: Place | undefined = this.#place()): Range | undefined {
    if (!place) return undefined;
    const { at, furthest, position, sign, size } = place;
    const distance = Math.max(-position, Math.min(at(Math.min(index, size - 1), 0), furthest - position));
    const range = this.#rangeAt(place, distance);
    this.#sent = { cause, first: range.first };
    this.#host.scroller!.scrollTo({
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth',
      // Never scrollBy: WebKitGTK 2.50 ends smooth ones unsnapped, and takes instant ones backwards to 0.
      left: sign * (position + distance),
    });
    return range;
  }

  /** The row was scrolled. */
  readonly onScroll = (): void => this.#schedule('scroll');

  #schedule(cause: RangeCause): void {
    if (cause === 'scroll') this.#cause = cause;
    if (!this.#isScheduled) requestAnimationFrame(() => this.#measure());
    this.#isScheduled = true;
  }

  #measure(): void {
    this.#isScheduled = false;
    let place = this.#place();
    if (!place) return;
    const host = this.#host;
    const { furthest, sign } = place;
    if (sign < 0 && this.view.atStart && furthest !== this.#furthest) {
      // WebKitGTK 2.50 keeps a row that runs from right to left where its left edge was, when items come or sizes change.
      host.scroller!.scrollTo({ behavior: 'instant', left: 0 });
      place = this.#place()!;
    }
    this.#furthest = furthest;
    const { position } = place;
    const { view } = this;
    const total = host.count;
    const scrolls = furthest > TOLERANCE;
    const range = scrolls ? this.#rangeAt(place, 0) : { first: 1, last: total, total };
    this.view = { atEnd: position >= furthest - TOLERANCE, atStart: position <= TOLERANCE, range, scrolls };
    if (!isSame(range, view.range)) {
      const cause = (this.#cause === 'scroll' && this.#sent?.cause) || this.#cause;
      host.dispatchEvent(new OffprintRangeEvent(range, cause));
    }
    if (range.first === this.#sent?.first) this.#sent = undefined;
    this.#cause = 'layout';
    if (!isSame(this.view, view)) host.requestUpdate();
  }

  /** What is in view once the row has moved by that distance. */
  #rangeAt({ at, length, size }: Place, distance: number): Range {
    const first = Math.min(firstThat(size, (index) => at(index, 1 - SEEN) >= distance) + 1, size);
    const last = firstThat(size, (index) => at(index, SEEN) > distance + length);
    return { first, last: Math.max(first, last), total: this.#host.count };
  }

  #place(): Place | undefined {
    const { items, scroller } = this.#host;
    if (!scroller || !items[0]) return undefined;
    const { direction, scrollPaddingInlineStart } = getComputedStyle(scroller);
    const padding = parseFloat(scrollPaddingInlineStart) || 0;
    const sign = direction === 'rtl' ? -1 : 1;
    const view = scroller.getBoundingClientRect();
    return {
      at: (index, point) => {
        const item = items[index]!.getBoundingClientRect();
        return (sign < 0 ? view.right - item.right : item.left - view.left) - padding + point * item.width;
      },
      furthest: scroller.scrollWidth - scroller.clientWidth,
      length: view.width - 2 * padding,
      position: Math.abs(scroller.scrollLeft),
      sign,
      size: items.length,
    };
  }
}
