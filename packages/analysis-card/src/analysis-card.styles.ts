import { css, type CSSResult } from 'lit';

/**
 * Printed paper: a rule on top, a folio line, a serif headline set tight, quiet facts on the last line.
 *
 * Seven rows: picture, kicker, headline, summary, authors, facts with the PDF, topics. They are the card's own, or those
 * of the page's grid where the page makes the card a subgrid (README, "Cards side by side").
 */
export const analysisCardStyles: CSSResult = css`
  :host {
    --_title: var(--offprint-title-sm, clamp(1.125em, 1em + 1.4cqi, 1.5em));
    container-name: offprint-card !important;
    /* Cards outside the viewport cost no style and no layout: a third of the time for 1,000 of them (benchmarks/). */
    content-visibility: auto;
    contain-intrinsic-size: 288px auto 240px;
    /* Room for the focus ring, which the containment would cut off. */
    overflow-clip-margin: 8px;
  }
  :host([layout='lead']) {
    --_media: 50%;
    --_title: var(--offprint-title-lg, clamp(1.875em, 1.2em + 3.6cqi, 3.125em));
  }
  :host([link-area='headline']) {
    --_overlay: none;
  }
  article {
    position: relative;
    display: grid;
    grid-template: var(--offprint-analysis-card-rows, repeat(4, auto) 1fr auto auto) / minmax(0, 1fr) fit-content(50%);
    grid-row: 1 / -1;
    block-size: var(--_fill, 100%);
    padding: var(--offprint-analysis-card-padding, 0px);
    padding-block-start: 12px;
    border-block-start: var(--offprint-analysis-card-rule-size, 2px) solid
      var(--offprint-analysis-card-rule-color, currentColor);
    overflow-wrap: break-word;
  }
  article > * {
    grid-column: var(--_start, 1) / -1;
  }
  article > :not(slot),
  slot > *,
  ::slotted([slot]) {
    margin-block-end: var(--offprint-analysis-card-gap, 8px);
  }
  slot {
    display: block;
  }
  li,
  p > slot {
    display: inline;
  }
  /* An Arabic series on a French page keeps its order; its place in the row, and the gaps, are those of the page. */
  li,
  p > :not(slot) {
    unicode-bidi: isolate;
  }
  [part~='media'],
  [name='image'] {
    grid-row: 1;
  }
  [part~='kicker'] {
    grid-row: 2;
  }
  [part~='headline'] {
    grid-row: 3;
    font: 500 var(--offprint-analysis-card-headline-size, var(--_title)) / 1.18 var(--_serif);
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  [part~='summary'],
  [name='summary'] {
    grid-row: 4;
  }
  [part~='authors'],
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
  [part~='topics'],
  [name='topics'] {
    grid-row: 7;
    padding: 0;
  }
  [name='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  [part~='kicker'],
  [part~='authors'],
  [part~='facts'],
  [part~='topics'],
  [part~='pdf'] {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  [part~='series'],
  [part~='summary'],
  [part~='facts'],
  [part~='topics'] {
    color: var(--_ink-muted);
  }
  [part~='kind'] {
    margin-inline-end: 4px;
    color: var(--_signal);
    font-weight: 600;
  }
  [part~='summary'] {
    /* In its own direction, on the edge that the other rows share: an English summary on an Arabic page. */
    /* stylelint-disable-next-line declaration-property-value-no-unknown -- Chromium 156 knows no other spelling; delete
       it when text-align: match-parent is in all three engines */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    max-inline-size: 62ch;
    font-family: var(--_serif);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--offprint-analysis-card-summary-lines, none);
    overflow: clip;
  }
  [part~='summary'][lang] {
    hyphens: auto;
  }
  [part~='media'] {
    aspect-ratio: var(--_image-ratio, var(--offprint-analysis-card-image-ratio, 3 / 2));
    overflow: clip;
    background: var(--_sunken);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--_image-focus, 50% 50%);
  }
  li:not(:last-child)::after,
  p[part~='facts'] > :not(:last-child)::after {
    margin-inline-end: 4px;
    content: '·' / '';
  }
  [part~='link'],
  ::slotted(a[slot='headline']) {
    text-decoration: none;
  }
  [part~='link']::after,
  ::slotted(a[slot='headline'])::after {
    position: absolute;
    inset: 0;
    content: var(--_overlay, '');
  }
  [part~='author'],
  [part~='pdf'] {
    position: relative;
    z-index: 1;
  }
  /* Heard, not seen: what parts "PDF, 2.4 MB" from the headline in the link's name. */
  [part~='pdf']::after {
    content: '' / ':';
  }
  a {
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  [part~='pdf'] {
    /* A target of 24 px on the baseline of the facts. */
    margin-block: -3px;
    padding-block: 3px;
    color: var(--_accent);
    font-weight: 600;
  }
  a:hover {
    text-decoration-line: underline;
  }
  [part~='author']:hover,
  [part~='pdf']:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }
  @container offprint-card (min-inline-size: 34em) {
    .beside {
      --_start: 2;
      grid-template-columns: var(--_media, 40%) minmax(0, 1fr) fit-content(30%);
    }
    .beside > [part~='media'],
    .beside > [name='image'] {
      grid-area: 1 / 1 / span 7 / 2;
      align-self: start;
      margin-inline-end: 24px;
    }
  }
  @media screen {
    article:has([part~='link']:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    [part~='link']:focus-visible {
      outline: none;
    }
  }
  @media print {
    article {
      break-inside: avoid;
      color: black;
      color-scheme: light;
    }
    [part~='link']::after {
      position: static;
      display: block;
      content: attr(href);
      font: 400 12px/1.4 var(--_sans);
      letter-spacing: 0;
    }
  }
`;
