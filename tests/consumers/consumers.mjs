// The applications: what checks the types of each, what builds it, and where the result lies. A tool is named by its file;
// an application that does not install it itself gets the one of the repository.

const tsc = ['typescript/bin/tsc', '-p', '.'];
const vite = ['vite/bin/vite.js', 'build', '--logLevel', 'warn'];

/** What JSX, Vue and Svelte have in common: `[right, wrong]` of an attribute's value, an object, a listener and a name. */
const mistakes = (equals) => [
  ['layout="grid"', 'layout="diagonal"'],
  [equals('analysis', 'view.analysis'), equals('analysis', 'view.badge')],
  [equals('activate', 'view.heard'), equals('activate', 'view.met')],
  [equals('program', 'view.program'), equals('programm', 'view.program')],
];
const braces = mistakes((name, value) => `${name}={${value}}`);

/**
 * @typedef {object} Consumer
 * @property {string} name its folder here
 * @property {string} framework the package whose version the table gives
 * @property {boolean} [usual] whether it runs without `--all`
 * @property {string[]} types tool and arguments
 * @property {string[]} build tool and arguments
 * @property {string} output folder with the built index.html
 * @property {string} page the file that holds the elements
 * @property {[right: string, wrong: string][]} mistakes in that file, each of which the check of types has to find
 */

/** @type {Consumer[]} */
export const consumers = [
  {
    name: 'vite',
    framework: 'vite',
    usual: true,
    types: tsc,
    build: vite,
    output: 'dist',
    page: 'src/main.ts',
    mistakes: [
      ["layout = 'grid'", "layout = 'diagonal'"],
      ['analysis = view.analysis', 'analysis = view.badge'],
      ['(heard = view.heard)', '(event) => event.count'],
      ['program = view', 'programm = view'],
    ],
  },
  {
    name: 'react',
    framework: 'react',
    usual: true,
    types: tsc,
    build: vite,
    output: 'dist',
    page: 'src/page.tsx',
    mistakes: braces,
  },
  {
    name: 'vue',
    framework: 'vue',
    types: ['vue-tsc/bin/vue-tsc.js', '-p', '.'],
    build: vite,
    output: 'dist',
    page: 'src/page.vue',
    mistakes: mistakes((name, value) => `${name === 'activate' ? name : `${name}.prop`}="${value}"`),
  },
  {
    name: 'svelte',
    framework: 'svelte',
    types: ['svelte-check/bin/svelte-check', '--output', 'machine'],
    build: vite,
    output: 'dist',
    page: 'src/page.svelte',
    mistakes: braces,
  },
  {
    name: 'preact',
    framework: 'preact',
    types: tsc,
    build: vite,
    output: 'dist',
    page: 'src/page.tsx',
    mistakes: braces,
  },
  {
    name: 'solid',
    framework: 'solid-js',
    types: tsc,
    build: vite,
    output: 'dist',
    page: 'src/page.tsx',
    mistakes: mistakes((name, value) => `${name}={props.${value}}`),
  },
  {
    name: 'angular',
    framework: '@angular/core',
    types: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', '.', '--noEmit'],
    build: ['@angular/cli/bin/ng.js', 'build'],
    output: 'dist/consumer/browser',
    page: 'src/page.ts',
    // Angular's schema takes any attribute and property of an element; what a template says of events and references has types.
    mistakes: [
      ['view().heard($event)', 'view().met($event)'],
      ['banner.reload()', 'banner.reloads()'],
    ],
  },
];
