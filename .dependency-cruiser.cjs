// The layers of the repository. A package imports only from layers below its own, by the other package's name, and what
// it names it also lists in its package.json. `npm run layers` checks it; tests/layers.node.test.ts proves that it does.

const LAYERS = [
  ['tokens', 'metadata'],
  ['element'],
  ['analysis-card', 'summary-download', 'program-banner'],
  ['related-analyses'],
  ['embed', 'elements'],
];

const folder = (names) => `^packages/(?:${names.join('|')})/`;
const below = (index) => LAYERS.slice(0, index).flat();
const all = LAYERS.flat();

// A package that no layer names is a component like the three of layer 2 (`npm run new` makes such packages).
const notNamed = `^packages/(?!(?:${[...all, 'testing'].join('|')})/)[^/]+/`;
const SHIPPED = '^packages/(?!testing/)[^/]+/src/';
const SERVER_RENDERING = '^packages/elements/src/(?:hydrate|server)\\.ts$';

const layerRules = LAYERS.map((names, index) => ({
  name: `layer-${index}`,
  severity: 'error',
  comment: `${names.join(', ')}: imports only ${below(index).join(', ') || 'no other package'} (see CONVENTIONS.md, "Layers").`,
  from: { path: `^packages/(${names.join('|')})/src/` },
  // `$1` is the importing package itself; everything in packages/ that is neither itself nor below is forbidden.
  to: { path: '^packages/', pathNot: ['^packages/$1/', ...(below(index).length > 0 ? [folder(below(index))] : [])] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'layer-new',
      severity: 'error',
      comment: 'A component imports tokens, metadata and element. Siblings never import each other.',
      from: { path: `${notNamed}src/`.replace('[^/]+', '([^/]+)') },
      to: { path: '^packages/', pathNot: ['^packages/$1/', folder(below(2))] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Move what both need (often a type) into a third file.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-deep-import',
      severity: 'error',
      comment: 'Import what the other package exports, by its name: never a path into its src/ or dist/.',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-deep-import-from-outside',
      severity: 'error',
      comment: 'Apps, stories and cross-package tests use packages by their names, as everybody else does.',
      // The consumers are built in a folder of their own, where a path into packages/ leads nowhere.
      from: { path: '^(?:apps|benchmarks|tests)/', pathNot: '^tests/consumers/' },
      to: { path: '^packages/(?!testing/)[^/]+/src/', dependencyTypes: ['local'] },
    },
    {
      name: 'nobody-imports-embed',
      severity: 'error',
      comment:
        'The script tag is a file for browsers. A package that imported it would carry a second copy of everything.',
      from: { path: '^(?:packages/(?!embed/)|apps/)' },
      to: { path: '^packages/embed/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'metadata-stands-alone',
      severity: 'error',
      comment: 'The readers run in any JavaScript runtime: no package, no Node module, no Lit.',
      from: { path: '^packages/metadata/src/' },
      to: { pathNot: '^packages/metadata/src/' },
    },
    {
      name: 'tokens-touch-lit-in-css-only',
      severity: 'error',
      comment: 'Only the `css` entry of tokens knows Lit: designers and Node tools use the others without it.',
      from: { path: '^packages/tokens/src/', pathNot: '^packages/tokens/src/(?:css|generated/[^/]+-styles)\\.ts$' },
      to: { path: '(?:^|/)node_modules/(?:@lit/|lit)' },
    },
    {
      name: 'tokens-index-without-lit',
      severity: 'error',
      comment: 'The main entry of tokens is plain data, by any way around.',
      from: { path: '^packages/tokens/src/index\\.ts$' },
      to: { path: '(?:^|/)node_modules/(?:@lit/|lit)', reachable: true },
    },
    {
      name: 'no-testing-in-source',
      severity: 'error',
      comment: 'Fixtures and harnesses are private: published source never imports them.',
      from: { path: SHIPPED },
      to: { path: '^packages/testing/' },
    },
    {
      name: 'no-test-in-source',
      severity: 'error',
      comment: 'Source never imports a test or a story.',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^packages/[^/]+/(?:test|stories)/' },
    },
    {
      name: 'lit-is-the-only-outside-dependency',
      severity: 'error',
      comment: 'Published source imports Lit and our own packages, nothing else.',
      from: { path: SHIPPED, pathNot: '^packages/embed/' },
      to: { path: '(?:^|/)node_modules/', pathNot: '(?:^|/)node_modules/(?:lit|lit-html|lit-element|@lit|@lit-labs)/' },
    },
    {
      name: 'server-rendering-stands-apart',
      severity: 'error',
      comment: 'Two entries of `elements` alone know how Lit renders on servers: nobody else pays for it.',
      from: { path: SHIPPED, pathNot: SERVER_RENDERING },
      to: { path: '(?:^|/)node_modules/@lit-labs/' },
    },
    {
      name: 'no-node-in-source',
      severity: 'error',
      comment: 'Published source runs in browsers.',
      from: { path: SHIPPED },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'Name it in the dependencies of this package.',
      // Its peers are development dependencies of the workspace too: `check:packages` sees that they are declared.
      from: { path: SHIPPED, pathNot: ['^packages/embed/', SERVER_RENDERING] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-dev', 'npm-unknown'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'This import leads nowhere: the path is wrong, the package does not export it, or it is not installed.',
      from: { path: '^packages/[^/]+/src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing imports this file and no entry point exports it: delete it, or export it.',
      from: {
        orphan: true,
        path: '^packages/[^/]+/src/',
        pathNot: '\\.d\\.ts$|/src/strings/|^packages/testing/src/node/|/src/(?:index|define|css)\\.ts$',
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(?:^|/)dist/'] },
    exclude: { path: ['(?:^|/)dist/', '(?:^|/)storybook-static/', '(?:^|/)\\.turbo/', '(?:^|/)test-results/'] },
    // `import type` counts: a layer that knows another's types knows the other.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // The same private condition that the tests use: siblings resolve to their sources, built or not.
      conditionNames: ['@offprint/source', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.json'],
    },
    builtInModules: { add: [] },
    skipAnalysisNotInRules: true,
  },
};
