import { css, type CSSResult } from 'lit';

/** Printed paper: a strong rule, a folio line, a serif headline set tight; beside the text a slip with what to take along. */
export const summaryDownloadStyles: CSSResult = css`
  section {
    display: grid;
    gap: 24px 48px;
    padding-block-start: 16px;
    border-block-start: 2px solid;
    overflow-wrap: anywhere;
  }
  .text,
  [part='header'],
  [part='aside'] {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
  }
  .text {
    gap: var(--offprint-summary-download-gap, 16px);
  }
  [part~='headline'] {
    font: 500 var(--offprint-title-md, clamp(1.5em, 1.1em + 2.4cqi, 2.125em)) / 1.12 var(--_serif);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='kicker'] {
    order: -1;
  }
  [part='kicker'],
  [part='byline'],
  p[part='notice'],
  [part='topics'],
  .text > .label,
  [part='aside'] {
    font-size: 0.8125em;
    line-height: 1.45;
  }
  [part='kicker'] > *,
  [part='byline'] > * {
    unicode-bidi: isolate;
  }
  [part='kind'],
  p[part='notice'] {
    color: var(--_signal);
    font-weight: 600;
  }
  .label {
    margin-block-end: -8px;
    font-weight: 600;
  }
  [part='series'],
  [part='byline'],
  [part='topics'],
  [part='file-facts'],
  .note,
  dt {
    color: var(--_ink-muted);
  }
  [part='byline'] > * + *::before,
  [part='topics'] li + li::before {
    content: ' · ' / '';
  }
  [part='abstract'],
  [part='key-points'] {
    max-inline-size: 62ch;
    font: 1.1875em/1.58 var(--_serif);
  }
  [part='abstract'] {
    /* stylelint-disable-next-line declaration-property-value-no-unknown -- Chromium 156 knows no other spelling; delete
       it when text-align: match-parent is in all three engines */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* WebKitGTK 2.50 lays out anew when the kind of box changes, not when the number of lines does. */
  [part='abstract']:not(.whole) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines, none);
    overflow: hidden;
  }
  .about .note {
    flex: 1 1 7em;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  [part='key-points'] {
    display: grid;
    gap: 8px;
    padding-inline-start: 20px;
    border-inline-start: 3px solid var(--_signal);
    font-size: 1.0625em;
  }
  [part='topics'] li {
    display: inline;
  }
  [part='aside'] {
    align-self: start;
    padding: 20px;
    border: 1px solid var(--_rule);
    background: var(--_raised);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px;
  }
  [part='cover'] {
    flex: none;
    inline-size: 88px;
    aspect-ratio: var(--offprint-summary-download-cover-ratio, 210 / 297);
    object-fit: cover;
  }
  div[part='cover'] {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 8px;
    border: 1px solid var(--_rule-strong);
    border-block-start: 6px solid var(--_accent);
    background: var(--_sunken);
    color: var(--_ink);
    color-scheme: light;
    font: 10px/1.2 var(--_serif);
    overflow: hidden;
  }
  a:hover {
    color: var(--_accent-hover);
  }
  [part='link'],
  ::slotted(a[slot='headline']),
  [part~='download'],
  [part='file'],
  [part='language'] {
    text-decoration: none;
  }
  [part='link']:hover,
  li [part='label'] {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  [part~='download'],
  ::slotted(a[slot='download']) {
    padding: 12px 16px;
    border: 2px solid transparent;
    border-radius: 2px;
    background: var(--_accent);
    color: var(--_paper);
  }
  [part~='download'] * {
    color: inherit;
  }
  [part~='download']:hover {
    background: var(--_accent-hover);
    color: var(--_paper);
  }
  [part~='download'] [part='label'] {
    display: block;
    font: 600 1.23em/1.3 var(--_sans);
  }
  [part='aside'] li,
  dd,
  .note a {
    padding-block: 3px;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    padding-block: 3px;
    border-block-start: 1px solid var(--_rule);
  }
  dt {
    flex: 1 0 auto;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .status {
    flex-basis: 100%;
  }
  button {
    /* Its place is kept until there is a script: nothing below moves then. */
    visibility: var(--_button, hidden);
    min-block-size: 44px;
    min-inline-size: 44px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: 600 1em/1.5 var(--_sans);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }
  [part='toggle'] {
    align-self: start;
    margin-block: -12px;
    font-size: 0.8125em;
  }
  [hidden] {
    display: none !important;
  }
  @container (min-inline-size: 46em) {
    section {
      grid-template-columns: minmax(0, 1fr) var(--offprint-summary-download-aside-size, 272px);
    }
  }
  @media (forced-colors: active) {
    [part~='download'] {
      border-color: ButtonBorder;
    }
  }
  @media print {
    section {
      display: block;
      color: black;
    }
    [part='abstract']:not(.whole) {
      display: block;
    }
    [part='aside'] {
      margin-block-start: 24px;
    }
    [part='aside'],
    [part~='download'] {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .about,
    .actions,
    button {
      display: none;
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
