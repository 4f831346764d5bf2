import { css, type CSSResult } from 'lit';

/** A quiet line of heading and controls above a row of cards; the row itself shows that it goes on. */
export const relatedAnalysesStyles: CSSResult = css`
  :host {
    --_gap: var(--offprint-related-analyses-gap, 24px);
    /* Not cqi: the styles of each card would wait for the layout of the list. */
    --_size: var(--offprint-related-analyses-item-size, clamp(248px, 28%, 320px));
    --_peek: var(--offprint-related-analyses-peek, 40px);
  }
  [part='header'],
  [part='controls'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  [part='header'] {
    /* The height of the buttons, which come only when script knows that the row scrolls. */
    min-block-size: 61px;
    margin-block-end: 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_rule);
  }
  [part='heading'] {
    flex: 1 1 auto;
  }
  [part='status'] {
    order: -1;
    color: var(--_ink-muted);
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [part='show-all'],
  [part='view-all'] {
    padding: 3px 0;
    color: var(--_accent);
    font: 600 0.8125em/1.45 var(--_sans);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  [part='controls'] :is([part='previous'], [part='next']) {
    inline-size: 44px;
    padding: 0;
    border: 1px solid var(--_rule-strong);
    border-radius: 50%;
    color: var(--_ink);
  }
  [part='previous'] {
    margin-inline-end: -8px;
  }
  svg {
    display: block;
    inline-size: 16px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [part='previous']:dir(ltr) svg,
  [part='next']:dir(rtl) svg {
    scale: -1 1;
  }
  [part='controls'] [aria-disabled='true'] {
    border-color: var(--_rule);
    color: var(--_rule-strong);
    cursor: default;
  }
  [part='controls'] button:not([aria-disabled='true']):hover,
  [part='view-all']:hover {
    border-color: currentColor;
    color: var(--_accent-hover);
  }
  [hidden] {
    display: none !important;
  }
  .scroll {
    /* Room for focus rings, which a scroller cuts off. None is added at the end, where it could widen the page. */
    padding: 6px;
    margin-block: -6px;
    margin-inline-start: -6px;
    scroll-padding-inline: 6px;
    display: flex;
    gap: var(--_gap);
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-color: var(--_rule-strong) transparent;
    scrollbar-width: thin;
  }
  .scroll:focus-visible {
    outline: 3px solid var(--_focus);
  }
  .grid,
  .list {
    display: grid;
    gap: 32px var(--_gap);
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 248px), 1fr));
  }
  [part='item'],
  ::slotted(*) {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .scroll > [part='item'],
  .scroll ::slotted(*) {
    flex: none;
    /* Never wider than the view: a snap point that cannot be reached would trap the reader. */
    inline-size: max(min(100%, 160px), min(100% - var(--_peek), var(--_size)));
    scroll-snap-align: start;
  }
  /* The row is as high as its first items from the start: it does not grow while it scrolls. */
  .scroll > [part='item']:nth-of-type(-n + 12),
  .scroll ::slotted(:nth-child(-n + 12)) {
    content-visibility: visible;
  }
  ::slotted(a) {
    display: block;
    padding-block-start: 12px;
    border-block-start: 2px solid;
    font: 500 1.125em/1.18 var(--_serif);
  }
  [part='reason'] {
    display: block;
    color: var(--_ink-muted);
  }
  [part='view-all'],
  ::slotted([slot='view-all']) {
    display: inline-block;
    margin-block-start: 16px;
  }
  @media (forced-colors: active) {
    [part='controls'] [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    [part='header'] {
      border-color: CanvasText;
    }
  }
  @media print {
    [part='controls'] {
      display: none;
    }
    .scroll,
    .grid {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 32px var(--_gap);
      overflow: visible;
    }
    .scroll > [part='item'],
    .scroll ::slotted(*) {
      inline-size: auto;
      content-visibility: visible;
    }
  }
`;
