import { css, type CSSResult } from 'lit';

/** Printed paper: a rule on top, a folio line, a serif headline set tight, quiet facts on the last line. */
export const analysisCardStyles: CSSResult = css`
  :host {
    --_gap: var(--offprint-analysis-card-gap, 8px);
    --_title: var(--offprint-title-sm, clamp(1.125em, 1em + 1.4cqi, 1.5em));
    container-type: inline-size;
    /* A box that shrinks to its content (an inline-block, a float) would be 0 px wide around a size container. */
    contain-intrinsic-inline-size: 288px;
    min-inline-size: 0;
    /* Cards outside the viewport cost no style and no layout: a third of the time for 1,000 of them (benchmarks/). */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 240px;
    /* Room for the focus ring, which the containment would cut off. */
    overflow-clip-margin: 8px;
  }
  article {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    block-size: 100%;
    padding: var(--offprint-analysis-card-padding, 0px);
    padding-block-start: 12px;
    border-block-start: var(--offprint-analysis-card-rule-size, 2px) solid
      var(--offprint-analysis-card-rule-color, currentColor);
    overflow-wrap: break-word;
  }
  [part~='headline'] {
    font: 500 var(--offprint-analysis-card-headline-size, var(--_title)) / 1.18 var(--_serif);
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  [part='link'],
  ::slotted(a[slot='headline']) {
    color: inherit;
    text-decoration: none;
  }
  [part='link']:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.14em;
  }
  :host(:not([link-area='headline'])) [part='link']::after,
  :host(:not([link-area='headline'])) ::slotted(a[slot='headline'])::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  article:has([part='link']:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  [part='link']:focus-visible {
    outline: none;
  }
  [part='media'] {
    order: -2;
    aspect-ratio: var(--_image-ratio, var(--offprint-analysis-card-image-ratio, 3 / 2));
    overflow: hidden;
    background: var(--_sunken);
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    object-position: var(--_image-focus, 50% 50%);
  }
  [hidden] {
    display: none !important;
  }
  [part='kicker'] {
    order: -1;
  }
  [part='kicker'],
  [part='authors'],
  .foot {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  /* Each in its own direction: a French series on an Arabic page. */
  [part='kicker'] > span,
  [part='facts'] > *,
  [part='author'] {
    unicode-bidi: isolate;
  }
  [part='kind'] {
    color: var(--_signal);
    font-weight: 600;
  }
  [part='series'],
  [part='facts'],
  [part='topics'] {
    color: var(--_ink-muted);
  }
  [part='kind'] + [part='series'] {
    margin-inline-start: 4px;
  }
  [part='summary'] {
    /* In its own direction, on the edge that the other rows share: an English summary on an Arabic page. */
    /* stylelint-disable-next-line declaration-property-value-no-unknown -- Chromium 156 knows no other spelling; delete
       it when text-align: match-parent is in all three engines */
    text-align: -webkit-match-parent;
    text-align: match-parent;
    color: var(--_ink-muted);
    font-family: var(--_serif);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--offprint-analysis-card-summary-lines, none);
    overflow: hidden;
  }
  [part='summary'][lang] {
    hyphens: auto;
    hyphenate-limit-chars: 8 4 4;
  }
  [part='author'],
  [part='pdf'] {
    position: relative;
    z-index: 1;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  [part='author']:hover,
  [part='pdf']:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    margin-block-start: auto;
    font-variant-numeric: tabular-nums lining-nums;
  }
  [part='facts'] {
    flex: 1 1 auto;
  }
  [part='facts'] > * + *::before {
    content: '· ' / '';
  }
  [part='topics'] {
    flex-basis: 100%;
    padding: 0;
    list-style: none;
  }
  [part='topic'] {
    display: inline;
  }
  [part='topic'] + [part='topic']::before {
    margin-inline-start: 0.3em;
    content: '· ' / '';
  }
  [part='pdf'] {
    display: inline-block;
    padding-block: 3px;
    color: var(--_accent);
    font-weight: 600;
  }
  [part='skeleton'] {
    padding-block-start: 16px;
    border-block-start: 2px solid var(--_rule);
  }
  [part='skeleton'] i {
    display: block;
    block-size: 1em;
    margin-block-end: 12px;
    background: var(--_rule);
  }
  [part='skeleton'] i:last-child {
    inline-size: 60%;
    margin: 0;
  }
  [part='retry'] {
    min-block-size: 44px;
    min-inline-size: 44px;
    margin-block-start: 8px;
    padding: 8px 16px;
    border: 1px solid currentColor;
    border-radius: 2px;
    background: none;
    color: var(--_accent);
    font: 600 1em/1.5 var(--_sans);
    cursor: pointer;
  }
  :host([layout='lead']) {
    --_title: var(--offprint-title-lg, clamp(1.875em, 1.2em + 3.6cqi, 3.125em));
  }
  @container (min-inline-size: 34em) {
    :host(:not([layout='stacked'])) article.pictured {
      display: grid;
      grid-template: repeat(4, auto) 1fr / minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 24px;
    }
    :host([layout='lead']) article.pictured {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    :host(:not([layout='stacked'])) [part='media'] {
      grid-area: 1 / 1 / -1;
      align-self: start;
    }
    :host(:not([layout='stacked'])) .pictured > :not([part='media']) {
      grid-column: 2;
    }
    :host(:not([layout='stacked'])) .pictured > .foot {
      grid-row-end: -1;
      align-self: end;
    }
  }
  @media (forced-colors: active) {
    article:has([part='link']:focus-visible) {
      outline-color: Highlight;
    }
    [part='media'] {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a {
      transition: color 120ms;
    }
  }
  @media print {
    article {
      break-inside: avoid;
      color: black;
    }
    /* What has the focus on screen says nothing on paper. */
    article:has([part='link']:focus-visible) {
      outline: none;
    }
    /* As specific as the overlay's rule, and after it. */
    :host(:not([hidden])) [part='link']::after {
      position: static;
      display: block;
      content: attr(href);
      font: 400 12px/1.4 var(--_sans);
      letter-spacing: 0;
    }
  }
`;
