import { css, type CSSResult } from 'lit';

/** What stands for the content until it is there: grey lines; after a failure the button that tries again. */
export const placeholderStyles: CSSResult = css`
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
    margin-block-start: 8px;
    padding: 8px 16px;
    border: 1px solid currentColor;
    border-radius: 2px;
  }
`;
