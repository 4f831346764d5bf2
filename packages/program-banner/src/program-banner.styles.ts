import { css, type CSSResult } from 'lit';

/** A strong rule in the program's colour, the name, the latest analyses behind a hairline. */
export const programBannerStyles: CSSResult = css`
  :host {
    --_gap: var(--offprint-program-banner-gap, clamp(24px, 5cqi, 72px));
    --_leading: 1.08;
    --_pad: 24px 0;
    --_prose: 1.1875em/1.58;
    --_ratio: var(--offprint-program-banner-image-ratio, 3 / 2);
    --_title: var(--_title-lg);
    --_tracking: -0.012em;
  }
  :host([tone='tint']),
  :host([tone='solid']) {
    --_pad: clamp(16px, 5cqi, 56px);
  }
  :host([size='compact']) {
    --_title: var(--_title-md);
  }
  section {
    position: relative;
    display: grid;
    gap: 32px var(--_gap);
    padding: var(--offprint-program-banner-padding, var(--_pad));
    border-block-start: var(--offprint-program-banner-rule-size, 6px) solid var(--_accent);
    break-inside: avoid;
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
  small {
    margin-block-start: 4px;
  }
  [part='statement'] {
    margin-block-start: 16px;
    color: inherit;
  }
  [part='actions'],
  p.label {
    margin-block-start: 24px;
  }
  [part='actions'],
  [part='actions'] small {
    color: var(--_accent);
    font-weight: 600;
  }
  [part='actions'] a {
    display: inline-block;
    margin-inline-end: 12px;
  }
  small a {
    padding-block: 3px;
  }
  a[part='action'],
  a[part='all'] {
    margin-block-end: 12px;
    padding: 9px 20px;
    border: 1px solid;
    border-radius: 2px;
    text-decoration: none;
  }
  a[part='action'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_paper);
  }
  a[part='action']:hover {
    background: var(--_accent-hover);
  }
  .label {
    margin-block-end: 8px;
  }
  li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_rule);
    font: 1em/1.4 var(--_serif);
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
  [part='skeleton'] {
    min-block-size: 240px;
  }
  :host([image-position='start']) [part='media'],
  :host([image-position='top']) [part='media'] {
    order: -1;
  }
  @container (max-inline-size: 16em) {
    :host(:not([size='full'])) [part='headline'] {
      --_title: var(--_title-md);
    }
  }
  @container (min-inline-size: 45em) {
    :host(:not([size='compact'])) section:has([part='latest']),
    :host(:not([image-position='top'])) section:has([part='media']) {
      grid-template-columns: 7fr 5fr;
    }
    :host([image-position='start']) section:has([part='media']) {
      grid-template-columns: 5fr 7fr;
    }
    /* Beside the text and the list below it; above both in the other position. */
    section:has([part='media'] ~ [part='latest']) {
      grid-template-rows: auto 1fr;
    }
    [part='media']:has(~ [part='latest']) {
      grid-row: span 2;
    }
    :host([image-position='top']) [part='media'] {
      --_ratio: var(--offprint-program-banner-image-ratio, 3 / 1);
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
      --_focus: #fff;
      --_ink: #fff;
      --_ink-muted: #fff;
      --_paper: var(--_panel, oklch(0.38 0.1 255));
      --_rule: rgb(255 255 255 / 40%);
      --_signal: #fff;
      border-color: transparent;
      background: var(--_paper);
    }
  }
  @media (forced-colors: active) {
    a[part='action'],
    a[part='all'] {
      border-color: ButtonBorder;
      color: ButtonText;
    }
    a[part='action'] {
      border-width: 2px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    a {
      transition: color 120ms;
    }
  }
  @media print {
    a[part='action'] {
      border-color: currentColor;
      background: none;
      color: inherit;
    }
    a::after {
      content: ' ' attr(href);
    }
  }
`;
