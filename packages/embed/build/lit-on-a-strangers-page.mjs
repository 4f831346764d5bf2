import { fileURLToPath } from 'node:url';

/**
 * Changes Lit so that it can share a page with the page's own Lit (docs/decisions/0004):
 *
 * - it shares our Trusted Types policy, which is called `offprint`: a policy name can be taken once;
 * - it leaves nothing on `globalThis` or `Symbol`, and takes no hydration support that is there for the page's own Lit;
 * - its style sheets are constructed ones alone: the guard lets no browser in that lacks them;
 * - it takes the kebab-case of a property for its attribute, which our sources say each time (`static-properties.mjs`).
 *
 * Each replacement must happen exactly once, so that an update of Lit cannot undo it in silence.
 */
const REPLACEMENTS = {
  'lit-html/lit-html.js': [
    [/\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/, 'htmlPolicy()'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  'lit-element/lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    [/\w+\.litElementHydrateSupport/, 'null'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/litPropertyMetadata\.get\(\w+\)/, 'void 0'],
    [/(\w+)\.toLowerCase\(\)/, '$1.replace(/[A-Z]/g,"-$$&").toLowerCase()'],
  ],
};

const POLICY = fileURLToPath(import.meta.resolve('../../element/src/source/trusted-html.ts'));

const CONSTRUCTED_STYLES = `
export const supportsAdoptingStyleSheets = true;
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
      /@lit\/reactive-element\/css-tag\.js$/.test(id.replaceAll('\\', '/')) ? CONSTRUCTED_STYLES : undefined,
    transform(code, id) {
      const path = Object.keys(REPLACEMENTS).find((file) => id.replaceAll('\\', '/').endsWith(`node_modules/${file}`));
      if (!path) return undefined;
      let changed = code;
      for (const [from, to] of REPLACEMENTS[path]) {
        const count = changed.match(new RegExp(from, 'g'))?.length ?? 0;
        if (count !== 1) throw new Error(`${path}: found ${count} times, expected once: ${from}`);
        changed = changed.replace(from, to);
      }
      if (changed.includes('htmlPolicy()')) changed = `import { htmlPolicy } from '${POLICY}';\n${changed}`;
      return { code: changed, map: null };
    },
  };
}
