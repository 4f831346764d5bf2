import { tokens } from '@offprint/tokens';

/** The tokens' own values, not the page's: what explains a page must be readable whatever that page sets. */
const values = {
  accent: tokens['--offprint-color-accent'],
  bad: tokens['--offprint-color-signal'],
  focus: tokens['--offprint-color-focus'],
  good: tokens['--offprint-color-success'],
  ink: tokens['--offprint-color-ink'],
  muted: tokens['--offprint-color-ink-muted'],
  paper: tokens['--offprint-color-paper'],
  raised: tokens['--offprint-color-raised'],
  rule: tokens['--offprint-color-rule'],
  'rule-strong': tokens['--offprint-color-rule-strong'],
  sans: tokens['--offprint-font-sans'],
  serif: tokens['--offprint-font-serif'],
  waiting: tokens['--offprint-color-warning'],
};
const definitions = Object.entries(values).map(([name, value]) => `--_${name}:${value};`);

/** Named like Lit's tag, so that editors and stylelint read it; Lit itself is not in this file. */
const css = String.raw;

export const styles = `.layer{${definitions.join('')}}${css`
  :host {
    display: block !important;
    all: initial;
    color-scheme: light dark;
  }

  @media print {
    :host {
      display: none !important;
    }
  }

  .layer {
    position: fixed;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: clip;
    background: none;
    color: var(--_ink);
    font: 14px/1.5 var(--_sans);
    pointer-events: none;
    z-index: 2147483647;
  }

  .bad {
    --_tone: var(--_bad);
  }

  .good {
    --_tone: var(--_good);
  }

  .waiting {
    --_tone: var(--_waiting);
  }

  .mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    border: 2px solid var(--_tone);
  }

  .mark.waiting {
    border-style: dashed;
  }

  .mark.bad {
    border-style: double;
    border-width: 5px;
  }

  .mark.shown {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .mark span {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 1px 8px 2px;
    overflow: hidden;
    background: var(--_tone);
    color: var(--_paper);
    font-size: 12px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .panel {
    position: absolute;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    inline-size: min(416px, 100% - 32px);
    max-block-size: min(640px, 100% - 32px);
    border: 1px solid var(--_rule-strong);
    background: var(--_raised);
    box-shadow: 0 8px 32px oklch(0 0 0 / 0.24);
    overflow-wrap: anywhere;
    pointer-events: auto;
  }

  @media (width < 600px) {
    .panel {
      inset-inline: 0;
      inset-block-end: 0;
      inline-size: 100%;
      max-block-size: 55%;
      border-inline: 0;
      border-block-end: 0;
    }
  }

  header,
  footer {
    padding: 12px 16px;
    background: var(--_paper);
  }

  header {
    border-block: 3px solid var(--_accent);
    border-block-end: 1px solid var(--_rule);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    border-block-start: 1px solid var(--_rule);
  }

  h2 {
    margin: 0;
    font: 600 17px/1.35 var(--_serif);
  }

  p {
    margin: 4px 0 0;
  }

  .trouble {
    color: var(--_bad);
    font-weight: 600;
  }

  .muted,
  dt {
    color: var(--_muted);
    font-size: 12px;
  }

  ol {
    flex: 1;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  li + li {
    border-block-start: 1px solid var(--_rule);
  }

  summary {
    padding: 9px 16px;
    border-inline-start: 4px solid var(--_tone);
    cursor: pointer;
  }

  summary strong {
    color: var(--_tone);
    font-weight: 600;
  }

  .body {
    padding: 0 16px 14px;
    border-inline-start: 4px solid var(--_tone);
  }

  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 2px 12px;
    align-items: baseline;
    margin: 0 0 10px;
  }

  dd {
    margin: 0;
    white-space: pre-line;
  }

  .advice {
    margin: 0 0 10px;
    font-weight: 600;
  }

  button {
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_rule-strong);
    border-radius: 2px;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  a {
    color: var(--_accent);
  }

  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 96px;
    border: 1px solid var(--_rule-strong);
    background: var(--_raised);
    color: var(--_ink);
    font:
      12px/1.4 ui-monospace,
      monospace;
    resize: none;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }

  summary:focus-visible,
  ol:focus-visible {
    outline-offset: -3px;
  }
`}`;
