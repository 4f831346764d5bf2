import { css, type CSSResultGroup } from 'lit';
import { titleStyles, tokenStyles } from '@offprint/tokens/css.js';
import { placeholderStyles } from './placeholder.styles.js';
import { textStyles } from './text.styles.js';

/**
 * What keeps an element on a stranger's page: its box, the inherited properties that would reach into it, and the ways to
 * hide it all the same.
 *
 * Any rule of the page beats one of `:host`, unless that is `!important`. So the text is reset on what the shadow root
 * holds, which no rule of the page reaches, with the specificity of nothing (docs/decisions/0037).
 */
export const baseStyles: CSSResultGroup = [
  tokenStyles,
  titleStyles,
  css`
    :host {
      display: var(--offprint-display, block) !important;
      box-sizing: border-box !important;
      container-type: var(--offprint-container, inline-size) !important;
      /* A box that shrinks to its content (an inline-block, a float) would be 0 px wide around a size container. */
      contain-intrinsic-inline-size: 288px;
      inline-size: 100%;
      min-inline-size: 0;
      color-scheme: inherit;
      writing-mode: horizontal-tb;
      cursor: auto;
      visibility: visible;
    }
    :where(:host) > * {
      color: var(--_ink);
      font: 1em/1.5 var(--_sans);
      hyphens: manual;
      letter-spacing: normal;
      overflow-wrap: anywhere;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      text-wrap: pretty;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
    }
    :host([hidden]),
    :host(:state(blank)) {
      display: none !important;
    }
    :host([theme='light']) {
      color-scheme: light !important;
    }
    :host([theme='dark']) {
      color-scheme: dark !important;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    a {
      color: inherit;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    a:hover,
    button:hover {
      color: var(--_accent-hover);
      text-decoration-thickness: 2px;
    }
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--_accent);
      font: 600 1em/1.5 var(--_sans);
      cursor: pointer;
    }
    /* The link of a headline looks like one under the pointer; its size tells before. */
    :is([part='link'], [part='latest-link']):not(:hover),
    ::slotted(a[slot='headline']:not(:hover)) {
      text-decoration: none;
    }
    @media screen {
      a:focus-visible,
      button:focus-visible,
      article:has([part='link']:focus-visible) {
        outline: 3px solid var(--_focus);
        outline-offset: 3px;
      }
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
  textStyles,
  placeholderStyles,
];
