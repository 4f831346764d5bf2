import { css, type CSSResultGroup } from 'lit';
import { tokenStyles } from '@offprint/tokens/css.js';
import { placeholderStyles } from './placeholder.styles.js';

/**
 * What keeps an element itself on a stranger's page: its box, the inherited properties that would reach into it, and
 * the ways to hide it all the same. `!important` in `:host` is the only thing that beats a page's `* { all: unset }`.
 */
export const baseStyles: CSSResultGroup = [
  tokenStyles,
  css`
    :host {
      display: var(--offprint-display, block) !important;
      box-sizing: border-box !important;
      inline-size: 100%;
      color: var(--_ink);
      color-scheme: inherit;
      font-family: var(--_sans);
      font-style: normal;
      font-variant: normal;
      font-weight: 400;
      hyphens: manual;
      letter-spacing: normal;
      line-height: 1.5;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      text-wrap: pretty;
      white-space: normal;
      word-spacing: normal;
      writing-mode: horizontal-tb;
      cursor: auto;
      visibility: visible;
    }
    :host([hidden]),
    :host(:state(blank)) {
      display: none !important;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    a {
      color: inherit;
    }
    a:focus-visible,
    button:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    @media (forced-colors: active) {
      :host {
        --_focus: Highlight;
      }
    }
    /* One that failed: no broken icon, and its box stays. */
    img[hidden] {
      visibility: hidden;
    }
    .hidden-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
  placeholderStyles,
];
