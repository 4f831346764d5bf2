import { css, type CSSResultGroup } from 'lit';
import { tokenStyles } from '@offprint/tokens/css.js';
import { controlStyles } from './controls.styles.js';

/** The builder in the look of the elements: rules and space, no boxes in boxes. */
export const builderStyles: CSSResultGroup = [
  tokenStyles,
  controlStyles,
  css`
    :host {
      display: block;
      container-type: inline-size;
      color: var(--_ink);
      color-scheme: light dark;
      font: 16px/1.5 var(--_sans);
    }
    * {
      box-sizing: border-box;
    }
    /* Its words are English wherever it stands: on a page from right to left too a sentence ends with its full stop. */
    :is(h2, h3, legend, li, p, .note):dir(rtl) {
      direction: ltr;
      text-align: right;
    }
    .inline {
      unicode-bidi: plaintext;
    }
    .builder,
    .work {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 40px 48px;
    }
    h2,
    legend {
      font-family: var(--_serif);
      font-weight: 500;
      letter-spacing: -0.01em;
      line-height: 1.2;
    }
    h2 {
      margin: 0 0 12px;
      padding-block-start: 16px;
      border-block-start: 2px solid var(--_ink);
      font-size: 25px;
    }
    h3 {
      margin: 0;
      font-size: 16px;
      font-weight: 600;
    }
    p,
    ul {
      margin: 0;
    }
    fieldset {
      min-inline-size: 0;
      margin: 0 0 40px;
      padding: 0;
      border: 0;
    }
    form > fieldset > legend {
      inline-size: 100%;
      margin-block-end: 8px;
      padding: 16px 0 0;
      border-block-start: 2px solid var(--_ink);
      font-size: 21px;
    }
    legend > span {
      margin-inline-end: 4px;
      color: var(--_signal);
    }
    form > fieldset:last-child {
      margin-block-end: 0;
    }
    .switches {
      display: flex;
      flex-wrap: wrap;
      gap: 0 32px;
      margin-block-end: 8px;
    }
    .switches fieldset {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 16px;
      margin: 0;
    }
    .switches legend {
      float: inline-start;
      margin-inline-end: 16px;
      padding: 0;
      font: 600 14px/44px var(--_sans);
      letter-spacing: normal;
    }
    .block {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 0 16px;
      margin-block-end: 24px;
    }
    .block .note {
      grid-column: 1 / -1;
      margin-block-end: 4px;
    }
    pre {
      grid-column: 1 / -1;
      margin: 0;
      padding: 12px 16px;
      border-inline-start: 3px solid var(--_accent);
      background: var(--_sunken);
      text-align: start;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .answer .pairs {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
    }
    button {
      min-block-size: 44px;
      padding: 8px 20px;
      border: 1px solid var(--_accent);
      border-radius: 2px;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      border-color: var(--_accent-hover);
      color: var(--_accent-hover);
    }
    /* In view, wherever the button is that was pressed. */
    .said {
      position: sticky;
      inset-block-end: 16px;
      inline-size: fit-content;
      min-block-size: 44px;
      margin-block-start: 8px;
    }
    .said:not(:empty) {
      padding: 9px 16px;
      border-inline-start: 3px solid var(--_accent);
      background: var(--_raised);
      box-shadow: 0 0 0 1px var(--_rule-strong);
    }
    .skip {
      justify-self: start;
      color: var(--_accent);
    }
    @container (inline-size >= 900px) {
      .work {
        grid-template-columns: minmax(0, 10fr) minmax(0, 11fr);
      }
      /* It goes along with the questions, and no further: Chromium lets it stick as far as its grid reaches. */
      .seen {
        position: sticky;
        inset-block-start: 16px;
        align-self: start;
      }
    }
    @media (forced-colors: active) {
      .widgets svg {
        fill: CanvasText;
      }
      svg .image {
        fill: GrayText;
      }
      svg .action {
        fill: LinkText;
      }
      /* A sample of a colour. */
      .shades svg {
        forced-color-adjust: none;
      }
    }
  `,
];
