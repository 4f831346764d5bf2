// The results of all applications as a table in Markdown.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/lib/files.mjs';
import { brotli } from '../../scripts/lib/sizes.mjs';

/** What a reader loads of a built application, all scripts and styles: brotli 11, in bytes. */
export const weigh = (folder) =>
  listFiles(folder)
    .filter(({ name }) => /\.(?:js|css)$/.test(name))
    .reduce((sum, { name }) => sum + brotli(readFileSync(join(folder, name))), 0);

/**
 * @typedef {object} Row what an application has come to; what it has not come to is absent
 * @property {string} framework package and version
 * @property {string} [types]
 * @property {string} [build]
 * @property {string} [checks]
 * @property {number} [without] bytes of the application without the elements
 * @property {number} [bytes] bytes of the application
 */

const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const COLUMNS = {
  framework: ({ framework }) => framework,
  'types: right, mistakes found': ({ types = 'no' }) => types,
  build: ({ build = 'no' }) => build,
  checks: ({ checks = 'no' }) => checks,
  'app without the elements': ({ without }) => (without ? kB(without) : ''),
  'all four elements': ({ without, bytes }) => (without && bytes ? `+ ${kB(bytes - without)}` : ''),
};

/**
 * @param {Row[]} rows
 * @param {Record<string, (row: Row) => string>} [columns] what stands below each heading
 */
export function table(rows, columns = COLUMNS) {
  const names = Object.keys(columns);
  const lines = [names, names.map(() => '---'), ...rows.map((row) => names.map((name) => columns[name](row)))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Prints a table, and keeps it in test-results/. */
export function keepTable(file, text) {
  const folder = join(import.meta.dirname, '../../test-results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  console.log(`\n${text}`);
}
