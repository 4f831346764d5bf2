// Writes src/generated/ from src/*.tokens.json, and dist/tokens.css, which tsc does not copy.
// The same sources give the same bytes; a file that would not change keeps its date, so tsc has nothing to do.
//
//   node scripts/build.mjs [package folder to read src/*.tokens.json from and to write to]
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { constantsFile, sheetFile, tokensCss } from './formats.mjs';
import { readTokens, sheets, toModel } from './model.mjs';

const here = fileURLToPath(import.meta.url);
const folder = resolve(process.argv[2] ?? join(dirname(here), '..'));
const generated = join(folder, 'src', 'generated');

/** Formats by the repository's own rules, wherever the files are written to. */
const pretty = async (name, text) => format(text, { ...(await resolveConfig(here)), filepath: name });

async function writeIfChanged(path, text) {
  await mkdir(dirname(path), { recursive: true });
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(path, text);
}

const model = toModel(await readTokens(join(folder, 'src')));
const texts = new Map([
  ['constants.ts', constantsFile(model)],
  ['tokens.css', tokensCss(model)],
  ...sheets.map((sheet) => [`${sheet.file}.ts`, sheetFile(sheet, model)]),
]);

for (const [name, text] of texts) await writeIfChanged(join(generated, name), await pretty(name, text));
for (const name of await readdir(generated)) if (!texts.has(name)) await rm(join(generated, name));
await writeIfChanged(join(folder, 'dist', 'tokens.css'), await readFile(join(generated, 'tokens.css'), 'utf8'));
