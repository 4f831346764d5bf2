/**
 * Changes Lit so that it can share a page with the page's own Lit (docs/decisions/0004):
 *
 * - its Trusted Types policy is called `offprint`: a policy name can be taken once;
 * - it leaves nothing on `globalThis` or `Symbol`;
 * - its `property` decorator is the part that legacy decorators use.
 *
 * Each replacement must happen exactly once, so that an update of Lit cannot undo it in silence.
 */
const REPLACEMENTS = {
  'lit-html/lit-html.js': [
    ['createPolicy("lit-html"', 'createPolicy("offprint"'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  'lit-element/lit-element.js': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0']],
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/litPropertyMetadata\.get\(\w+\)/, 'void 0'],
  ],
};

const LEGACY_PROPERTY = `
export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
`;

/** A Vite plugin. */
export function litOnAStrangersPage() {
  return {
    name: 'lit-on-a-strangers-page',
    enforce: 'pre',
    resolveId: (id) => (id === 'lit/decorators.js' ? '\0legacy-property' : undefined),
    load: (id) => (id === '\0legacy-property' ? LEGACY_PROPERTY : undefined),
    transform(code, id) {
      const path = Object.keys(REPLACEMENTS).find((file) => id.replaceAll('\\', '/').endsWith(`node_modules/${file}`));
      if (!path) return undefined;
      let changed = code;
      for (const [from, to] of REPLACEMENTS[path]) {
        const count = changed.split(from).length - 1;
        if (count !== 1) throw new Error(`${path}: found ${count} times, expected once: ${from}`);
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}
