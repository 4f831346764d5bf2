import { fileURLToPath } from 'node:url';
import { cut } from './cut.mjs';
import { UNUSED } from './lit-as-used-here.mjs';

/**
 * Changes Lit so that it can share a page with the page's own Lit (docs/decisions/0004):
 *
 * - it shares our Trusted Types policy, which is called `offprint`: a policy name can be taken once;
 * - it leaves nothing on `globalThis` or `Symbol`, and takes no hydration support that is there for the page's own Lit;
 * - its style sheets are constructed ones alone: the guard lets no browser in that lacks them.
 *
 * It is Lit's readable build, which the minifiers make smaller than its own minified one.
 */
const SHARED_PAGE = {
  'lit-html/development/lit-html.js': {
    lines: [
      ["trustedTypes.createPolicy('lit-html', { createHTML: (s) => s, })", 'htmlPolicy()'],
      ["(global.litHtmlVersions ??= []).push('3.3.3');", ''],
    ],
  },
  'lit-element/development/lit-element.js': {
    lines: [
      ["(global.litElementVersions ??= []).push('4.2.2');", ''],
      ['global.litElementHydrateSupport?.({ LitElement });', ''],
    ],
  },
  '@lit/reactive-element/development/reactive-element.js': {
    lines: [
      ["(global.reactiveElementVersions ??= []).push('2.1.2');", ''],
      ["Symbol.metadata ??= Symbol('metadata');", ''],
      ['global.litPropertyMetadata ??= new WeakMap();', ''],
    ],
  },
};

const POLICY = fileURLToPath(import.meta.resolve('../../element/src/source/trusted-html.ts'));

const CONSTRUCTED_STYLES = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = (strings, ...values) =>
  new CSSResult(strings[0] + values.map((value, index) => (value.cssText ?? value) + strings[index + 1]).join(''));
export const unsafeCSS = (text) => new CSSResult(text);
export const getCompatibleStyle = (style) => style;
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
`;

/** A Vite plugin. */
export function litOnAStrangersPage() {
  return {
    name: 'lit-on-a-strangers-page',
    enforce: 'pre',
    load: (id) =>
      /@lit\/reactive-element\/development\/css-tag\.js$/.test(id.replaceAll('\\', '/'))
        ? CONSTRUCTED_STYLES
        : undefined,
    transform(code, id) {
      if (/lit-html\/.*directive\.js$/.test(id)) throw new Error('The Lit of the script tag knows no directives.');
      const path = Object.keys(SHARED_PAGE).find((file) => id.replaceAll('\\', '/').endsWith(`node_modules/${file}`));
      if (!path) return undefined;
      const changed = cut(cut(code, SHARED_PAGE[path]), UNUSED[path]);
      return {
        code: changed.includes('htmlPolicy()') ? `import { htmlPolicy } from '${POLICY}';\n${changed}` : changed,
        map: null,
      };
    },
  };
}
