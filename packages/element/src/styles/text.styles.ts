import { css, type CSSResult } from 'lit';

/**
 * How the parts that several elements have are set: printed paper, a serif headline set tight above quiet facts. An
 * element says by `--_title`, `--_leading` and `--_tracking` how large its headline is.
 */
export const textStyles: CSSResult = css`
  :host {
    --_title: var(--_title-sm);
  }
  [part~='headline'],
  [part='heading'] {
    font: 500 var(--_title) / var(--_leading, 1.18) var(--_serif);
    letter-spacing: var(--_tracking, -0.006em);
    text-wrap: balance;
  }
  [part='abstract'],
  [part='statement'],
  [part='summary'] {
    max-inline-size: 62ch;
    font: var(--_prose, 1em/1.5) var(--_serif);
    /* In its own direction, on the edge that the other rows share: an English summary on an Arabic page. */
    /* stylelint-disable-next-line declaration-property-value-no-unknown -- Chromium 156 knows no other spelling; delete
       it when text-align: match-parent is in all three engines */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='kind'] {
    color: var(--_signal);
    font-weight: 600;
  }
  [part='series'],
  [part='summary'],
  [part='topics'] {
    color: var(--_ink-muted);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  /* An Arabic series on a French page keeps its order; its place in the row, and the gaps, are those of the page. */
  li,
  p > * {
    unicode-bidi: isolate;
  }
  /* The box has the ratio, as WebKit gives none to a picture that is still loading. */
  .frame,
  ::slotted(img:is([slot='image'], [slot='media'])) {
    /* As wide as its column without its margins, which a ratio alone would not be. */
    justify-self: stretch;
    aspect-ratio: var(--_ratio);
    background: var(--_sunken);
    overflow: clip;
  }
  .frame img,
  ::slotted(img:is([slot='image'], [slot='media'])) {
    display: block;
    inline-size: 100%;
    object-fit: cover;
  }
  .frame img {
    block-size: 100%;
  }
  @media print {
    :where(:host) > * {
      color: black;
      color-scheme: light;
    }
    [part~='link']::after,
    [part='download']::after {
      display: block;
      content: attr(href);
      font: 400 12px/1.4 var(--_sans);
      letter-spacing: 0;
    }
  }
`;
