import { css, type CSSResult } from 'lit';

/** A strong rule, a folio line, the headline; beside the text a slip with what to take along. */
export const summaryDownloadStyles: CSSResult = css`
  :host {
    --_leading: 1.12;
    --_prose: 1.1875em/1.58;
    --_title: var(--_title-md);
    --_tracking: -0.01em;
  }
  section {
    display: grid;
    gap: 24px 48px;
    padding-block-start: 16px;
    border-block-start: 2px solid;
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
  p[part='notice'] {
    color: var(--_signal);
    font-weight: 600;
  }
  .label {
    margin-block-end: -8px;
    font-weight: 600;
  }
  [part='byline'],
  [part='file-facts'],
  .note,
  dt {
    color: var(--_ink-muted);
  }
  [part='byline'] > * + *::before,
  [part='topics'] li + li::before {
    content: ' · ' / '';
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
  [part='key-points'] {
    display: grid;
    gap: 8px;
    padding-inline-start: 20px;
    border-inline-start: 3px solid var(--_signal);
    max-inline-size: 62ch;
    font: 1.0625em/1.58 var(--_serif);
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
  }
  [part~='download'],
  [part='file'],
  [part='language'] {
    text-decoration: none;
  }
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
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  /* Its place is kept while the script is on its way: nothing below moves then. */
  :host(:not(:defined)) button {
    visibility: hidden;
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
  @media (scripting: none) {
    button {
      display: none;
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
  }
`;
