import { css, type CSSResult } from 'lit';

/** Questions and their answers: each control with its label and note, 44 px to press. */
export const controlStyles: CSSResult = css`
  label {
    font-weight: 600;
  }
  .note {
    max-inline-size: 60ch;
    color: var(--_ink-muted);
    font-size: 14px;
    font-weight: 400;
    line-height: 1.45;
  }
  .fault {
    color: var(--_signal);
  }
  .good {
    color: var(--_ink);
  }
  .radio {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    padding-block: 8px;
    font-weight: 400;
    cursor: pointer;
  }
  .radio b {
    font-weight: 600;
  }
  .radio .note {
    display: block;
  }
  .inline {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 2px 0;
    accent-color: var(--_accent);
  }
  .widgets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 0 24px;
  }
  .widgets .radio {
    padding-block: 12px;
    border-block-end: 1px solid var(--_rule);
  }
  .widgets svg {
    flex: none;
    inline-size: 64px;
    fill: var(--_ink-muted);
  }
  svg .image {
    fill: var(--_rule);
  }
  svg .action {
    fill: var(--_accent);
  }
  .field {
    margin-block: 8px 16px;
  }
  .field > label:not(.inline) {
    display: block;
    margin-block-end: 4px;
    font-size: 14px;
  }
  .field > .note {
    margin-block-start: 4px;
  }
  .field > .inline + .note {
    margin: 0;
    margin-inline-start: 28px;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 0 24px;
  }
  :is(input, select, textarea):not([type='radio'], [type='checkbox'], [type='range']) {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_rule-strong);
    border-radius: 2px;
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
    font-size: 16px;
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    accent-color: var(--_accent);
  }
  textarea {
    resize: vertical;
  }
  textarea[rows],
  pre,
  code {
    font-family: ui-monospace, 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, monospace;
    font-size: 14px;
    line-height: 1.5;
  }
  .note code {
    font-size: 13px;
  }
  ::placeholder {
    color: var(--_ink-muted);
    opacity: 1;
  }
  [aria-invalid='true'] {
    border-color: var(--_signal);
  }
  :is(input, select, textarea, button, summary, pre, a):focus-visible,
  .result:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .findings {
    display: block;
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_rule-strong);
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .findings ul {
    padding-inline-start: 20px;
  }
  .inset {
    display: grid;
    gap: 12px;
    margin-block: 8px;
    padding-inline-start: 32px;
  }
  .shades {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-block-end: 16px;
    padding: 0;
    list-style: none;
    font-size: 14px;
  }
  .shades li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .shades svg {
    inline-size: 48px;
  }
  details {
    border-block-start: 1px solid var(--_rule);
  }
  details:last-child {
    border-block-end: 1px solid var(--_rule);
  }
  summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
`;
