import { css, type CSSResult } from 'lit';

/** Printed paper: a strong rule in the program's colour, a serif name set tight, the latest analyses behind a hairline. */
export const programBannerStyles: CSSResult = css`
  :host {
    --_gap: var(--offprint-program-banner-gap, clamp(24px, 5cqi, 72px));
    --_pad: 24px 0;
    --_ratio: 3 / 2;
    --_title: var(--offprint-title-lg, clamp(1.875em, 1.2em + 3.6cqi, 3.125em));
  }
  :host([tone='tint']),
  :host([tone='solid']) {
    --_pad: clamp(16px, 5cqi, 56px);
  }
  :host([size='compact']) {
    --_title: var(--offprint-title-md, clamp(1.5em, 1.1em + 2.4cqi, 2.125em));
  }
  section {
    position: relative;
    display: grid;
    gap: 32px var(--_gap);
    padding: var(--offprint-program-banner-padding, var(--_pad));
    border-block-start: var(--offprint-program-banner-rule-size, 6px) solid var(--_accent);
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  [part='kicker'],
  .label,
  small {
    display: block;
    font: 600 0.8125em/1.45 var(--_sans);
  }
  [part='kicker'] {
    margin-block-end: 12px;
    color: var(--_signal);
  }
  [part='program'],
  small {
    color: var(--_ink-muted);
    font-weight: 400;
  }
  [part='program'] {
    unicode-bidi: isolate;
  }
  small {
    margin-block-start: 4px;
  }
  [part='headline'] {
    font: 500 var(--_title) / 1.08 var(--_serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  [part='statement'] {
    max-inline-size: 62ch;
    margin-block-start: 16px;
    font: 1.1875em/1.58 var(--_serif);
    /* In its own direction, on the edge that the other rows share: an English statement on an Arabic page. */
    /* stylelint-disable-next-line declaration-property-value-no-unknown -- Chromium 156 knows no other spelling; delete
       it when text-align: match-parent is in all three engines */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [part='actions'],
  p.label {
    margin-block-start: 24px;
  }
  [part='actions'] a {
    display: inline-block;
    margin-inline-end: 12px;
    color: var(--_accent);
    font-weight: 600;
  }
  [part='actions'] a:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }
  small a {
    padding-block: 3px;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  [part='action'],
  [part='all'] {
    margin-block-end: 12px;
    padding: 9px 20px;
    border: 1px solid;
    border-radius: 2px;
    text-decoration: none;
  }
  /* As specific as the rule for hovered links, whose colour is the ground here. */
  [part='actions'] a[part='action'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_paper);
  }
  [part='actions'] a[part='action']:hover {
    border-color: var(--_accent-hover);
    background: var(--_accent-hover);
  }
  .label {
    margin-block-end: 8px;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_rule);
    font: 1em/1.4 var(--_serif);
  }
  li a:not(:hover) {
    text-decoration: none;
  }
  bdi + time::before {
    content: '· ' / '';
  }
  ::slotted(*) {
    margin-block: 0;
  }
  ::slotted(a) {
    color: inherit;
  }
  ::slotted(img) {
    max-inline-size: 100%;
    block-size: auto;
  }
  ::slotted([slot='logo']),
  ::slotted(img[slot='partners']) {
    max-block-size: 48px;
    margin-block-end: 16px;
    margin-inline-end: 24px;
    object-fit: contain;
    vertical-align: middle;
  }
  img,
  ::slotted(img[slot='media']) {
    display: block;
    inline-size: 100%;
    aspect-ratio: var(--offprint-program-banner-image-ratio, var(--_ratio));
    background: var(--_sunken);
    object-fit: cover;
  }
  [part='skeleton'] {
    min-block-size: 240px;
  }
  :host([image-position='start']) [part='media'],
  :host([image-position='top']) [part='media'] {
    order: -1;
  }
  :host([size='compact']) [part='media'] {
    display: none;
  }
  @container (max-inline-size: 16em) {
    :host(:not([size='full'])) [part='headline'] {
      font-size: var(--offprint-title-md, 1.5em);
    }
  }
  @container (min-inline-size: 45em) {
    :host(:not([size='compact'])) section:has([part='latest']),
    :host(:not([size='compact'], [image-position='top'])) section:has([part='media']) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }
    :host([image-position='start']) section:has([part='media']) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
    /* Beside the text and the list below it; above both in the other position. */
    section:has([part='media'] ~ [part='latest']) {
      grid-template-rows: auto 1fr;
    }
    [part='media']:has(~ [part='latest']) {
      grid-row: span 2;
    }
    :host([image-position='top']) [part='media'] {
      --_ratio: 3 / 1;
      grid-area: 1 / 1 / 2 / -1;
    }
    :host(:not([size='compact'])) section:not(:has([part='media'])) > [part='latest'] {
      padding-inline-start: calc(var(--_gap) / 2);
      border-inline-start: 1px solid var(--_rule);
    }
  }
  @media screen {
    :host([tone='tint']) section {
      background: var(--_sunken);
    }
    /* The dark tokens are light enough for the panel where they are lines; text on it is white. */
    :host([tone='solid']) section {
      --_accent: #fff;
      --_accent-hover: #ddd;
      --_ink: #fff;
      --_ink-muted: #fff;
      --_paper: var(--_panel, oklch(0.38 0.1 255));
      --_rule: rgb(255 255 255 / 40%);
      --_signal: #fff;
      border-color: transparent;
      background: var(--_paper);
    }
    :host([tone='solid']) a:focus-visible {
      outline-color: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    [part='actions'] a[part='action'],
    [part='actions'] a[part='all'] {
      border-color: ButtonBorder;
      color: ButtonText;
    }
    [part='actions'] a[part='action'] {
      border-width: 2px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a {
      transition: color 120ms;
    }
  }
  @media print {
    section {
      break-inside: avoid;
      color-scheme: light;
    }
    [part='actions'] a[part='action'] {
      background: none;
      color: inherit;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
`;
