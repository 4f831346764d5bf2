import { OffprintEvent } from '@offprint/element';

/** Which items are in view. */
export interface Range {
  /** Place of the first item in view; counts from 1, and is 0 in an empty list. */
  readonly first: number;
  /** Place of the last item in view. */
  readonly last: number;
  /** Number of items. */
  readonly total: number;
}

/**
 * Why other items came into view: a press of a button, a call of a method, the reader's own scrolling (a swipe, the wheel,
 * the keyboard), or a change of size or content.
 */
export type RangeCause = 'button' | 'layout' | 'method' | 'scroll';

/** Fired when other items come into view. */
export class OffprintRangeEvent extends OffprintEvent {
  /** Place of the first item in view; counts from 1. */
  declare readonly first: number;
  /** Place of the last item in view. */
  declare readonly last: number;
  /** Number of items. */
  declare readonly total: number;
  declare readonly cause: RangeCause;
  constructor(range: Range, cause: RangeCause) {
    super('offprint-range', { ...range, cause });
  }
}

/** Fired when a reader or `toggleAll()` switches between the scrolling row and the grid of all items. */
export class OffprintLayoutEvent extends OffprintEvent {
  /** The layout that is shown now. */
  declare readonly layout: 'grid' | 'scroll';
  constructor(layout: 'grid' | 'scroll') {
    super('offprint-layout', { layout });
  }
}
