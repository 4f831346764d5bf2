import type { css as litCss } from 'lit';

/** The box of the citation: a slip of its own. It comes with its styles, when a reader asks for it. */
export const referenceStyles = (css: typeof litCss): CSSStyleSheet =>
  css`
    select {
      margin-inline-start: 8px;
      min-block-size: 44px;
      font: inherit;
    }
    select:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    [part='citation'] {
      max-inline-size: min(32em, calc(100% - 32px));
      padding: 12px 16px;
      border: 1px solid var(--_rule-strong);
      background: var(--_raised);
      color: var(--_ink);
    }
    [popover] {
      margin: auto;
    }
    [part='citation'] button {
      margin-inline-end: 20px;
    }
    [part='citation'] .label {
      margin-block: 12px 0;
    }
    [part='citation-key-point'] {
      font-weight: 400;
    }
    [part='citation-text'] {
      margin-block: 12px;
      white-space: pre-wrap;
    }
  `.styleSheet!;
