// Type-checks and builds one application, as a stranger does.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../scripts/release/run.mjs';

const root = join(import.meta.dirname, '../..');

/** Files that the applications have in common: where they lie in each, and here; a file of its own replaces one. */
export const SHARED = {
  'index.html': 'index.html',
  'tsconfig.base.json': 'tsconfig.base.json',
  'src/checks.ts': 'checks.ts',
  'src/packages.ts': 'packages.ts',
};

/** Runs a tool of the application, else that of the repository. */
function tool(folder, [file, ...args]) {
  const own = join(folder, 'node_modules', file);
  const path = existsSync(own) ? own : join(root, 'node_modules', file);
  return run(process.execPath, [path, ...args], { cwd: folder });
}

/** @returns {string} the version of a package there; that of the repository if the application has none of its own */
export const installedVersion = (folder, name) =>
  [folder, root]
    .map((place) => join(place, 'node_modules', name, 'package.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')).version)[0];

/** Changes a file for as long as the work takes. */
async function changed(file, change, work) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, change(text));
  try {
    return await work();
  } finally {
    writeFileSync(file, text);
  }
}

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

/** First and last line where a checker may see a mistake: some name the place, others the element that it is in. */
function linesOf(text, mistake) {
  const end = text.indexOf(mistake);
  const start = text.lastIndexOf('<offprint-', end);
  return [lineOf(text, start < 0 ? end : start), lineOf(text, end)];
}

/** Every checker has its own form, but names file and line: page.tsx(12,7), "src/page.svelte" 12:7. */
const linesIn = (printed, file) =>
  [
    ...stripVTControlCharacters(printed).matchAll(new RegExp(`${RegExp.escape(basename(file))}\\W+(\\d+)[,:]`, 'g')),
  ].map(([, line]) => Number(line));

/** Rejects with what the checker prints where it finds an error, and with the mistakes that it does not find. */
export async function checkTypes({ name, types, page, mistakes }, folder) {
  await tool(folder, types);
  const file = join(folder, page);
  const right = readFileSync(file, 'utf8');
  const wrong = mistakes.reduce((text, [right, wrong]) => text.replace(right, wrong), right);
  const printed = await changed(
    file,
    () => wrong,
    () => tool(folder, types).catch(({ message }) => message),
  );
  const errors = linesIn(printed, page);
  const missed = mistakes.filter(([, mistake]) => {
    const [first, last] = linesOf(wrong, mistake);
    return !wrong.includes(mistake) || !errors.some((line) => line >= first && line <= last);
  });
  if (missed.length > 0) {
    const list = missed.map(([, mistake]) => mistake).join(', ');
    throw new Error(`${name}: its check of types does not find ${list}\n${printed}`);
  }
}

/** @returns {Promise<string>} the folder of what was built */
export async function build({ build: command, output }, folder) {
  await tool(folder, command);
  return join(folder, output);
}

/** Builds the same application with nothing of ours in it. */
export const buildWithout = (consumer, folder) =>
  changed(
    join(folder, 'src/packages.ts'),
    () => 'export const define = (): Promise<unknown> => Promise.resolve();\n',
    () => build(consumer, folder),
  );
