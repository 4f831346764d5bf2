// The applications, one a line: what checks the types of each, what builds it, and where the result lies. A tool is named
// by its file; an application that does not install it itself gets the one of the repository.

const tsc = ['typescript/bin/tsc', '-p', '.'];
const vite = ['vite/bin/vite.js', 'build', '--logLevel', 'warn'];

/**
 * @typedef {object} Consumer
 * @property {string} name its folder here
 * @property {string} framework the package whose version the table gives
 * @property {boolean} [usual] whether it runs without `--all`
 * @property {string[]} types tool and arguments
 * @property {string[]} build tool and arguments
 * @property {string} output folder with the built index.html
 */

/** @type {Consumer[]} */
export const consumers = [
  { name: 'vite', framework: 'vite', usual: true, types: tsc, build: vite, output: 'dist' },
  { name: 'react', framework: 'react', usual: true, types: tsc, build: vite, output: 'dist' },
];
