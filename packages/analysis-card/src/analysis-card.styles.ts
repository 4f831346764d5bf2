import { css, type CSSResult } from 'lit';

/**
 * A rule on top, a folio line, the headline, quiet facts on the last line.
 *
 * Seven rows: picture, kicker, headline, summary, authors, facts with the PDF, topics. They are the card's own, or those
 * of the page's grid where the page makes the card a subgrid (README, "Cards side by side"). Only the picture has no
 * number: it takes the row that is left, the first.
 */
export const analysisCardStyles: CSSResult = css`
  :host {
    --_ratio: var(--offprint-analysis-card-image-ratio, 3 / 2);
    container-name: offprint-card !important;
    /* Cards outside the viewport cost no style and no layout: a third of the time for 1,000 of them (benchmarks/). */
    content-visibility: auto;
    contain-intrinsic-size: 288px auto 240px;
    /* Room for the focus ring, which the containment would cut off; and for a fallback with a long word. */
    overflow-clip-margin: 8px;
    overflow-wrap: anywhere;
  }
  :host([layout='lead']) {
    --_media: 50%;
    --_title: var(--_title-lg);
  }
  :host([link-area='headline']) {
    --_overlay: none;
  }
  article {
    position: relative;
    display: grid;
    grid-template: var(--offprint-analysis-card-rows, repeat(4, auto) 1fr) / minmax(0, 1fr) fit-content(50%);
    grid-row: 1 / -1;
    block-size: var(--_fill, 100%);
    padding: var(--offprint-analysis-card-padding, 0px);
    padding-block-start: 12px;
    border-block-start: var(--offprint-analysis-card-rule-size, 2px) solid
      var(--offprint-analysis-card-rule-color, currentColor);
    break-inside: avoid;
  }
  article > * {
    grid-column: var(--_start, 1) / -1;
  }
  article > :not(slot),
  article > slot > * {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  article > :not(slot),
  slot > *,
  ::slotted([slot]) {
    margin-block-end: var(--offprint-analysis-card-gap, 8px);
  }
  slot {
    display: block;
  }
  [part='kicker'] {
    grid-row: 2;
  }
  [part='headline'] {
    grid-row: 3;
    font-size: var(--offprint-analysis-card-headline-size, var(--_title));
  }
  [part='summary'],
  [name='summary'] {
    grid-row: 4;
  }
  [part='authors'],
  [name='authors'] {
    grid-row: 5;
  }
  [part~='facts'],
  [name='facts'] {
    grid-row: 6;
    grid-column-end: -2;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [part~='pdf'],
  [name='actions'] {
    grid-area: 6 / -2;
    margin-inline-start: 16px;
  }
  [part='topics'],
  [name='topics'] {
    grid-row: 7;
  }
  [name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  [part~='facts'] {
    color: var(--_ink-muted);
  }
  [part='kind'] {
    margin-inline-end: 4px;
  }
  [part='summary'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--offprint-analysis-card-summary-lines, none);
    overflow: clip;
  }
  [part='summary'][lang] {
    hyphens: auto;
  }
  img {
    object-position: var(--_image-focus, 50% 50%);
  }
  li,
  p > slot {
    display: inline;
  }
  li:not(:last-child)::after,
  p[part='facts'] > :not(:last-child)::after {
    margin-inline-end: 4px;
    content: '·' / '';
  }
  @media screen {
    [part='link']::after,
    ::slotted(a[slot='headline'])::after {
      position: absolute;
      inset: 0;
      content: var(--_overlay, '');
    }
  }
  [part='link']:focus-visible {
    outline: none;
  }
  /* Above the headline's link, which covers the card. */
  a:not([part='link']),
  ::slotted(a:not([slot='headline'])) {
    position: relative;
  }
  [part~='pdf'] {
    /* A target of 24 px on the baseline of the facts. */
    margin-block: -3px;
    padding-block: 3px;
    color: var(--_accent);
    font-weight: 600;
  }
  /* Heard, not seen: what parts "PDF, 2.4 MB" from the headline in the link's name. */
  [part~='pdf']::after {
    content: '' / ':';
  }
  @container offprint-card (min-inline-size: 34em) {
    .beside {
      --_start: 2;
      grid-template-columns: var(--_media, 40%) minmax(0, 1fr) fit-content(30%);
    }
    .beside > :is([part='media'], [name='image']) {
      grid-area: 1 / 1 / span 7 / 2;
      align-self: start;
      margin-inline-end: 24px;
    }
  }
`;
