// Keeps the table of tokens in the README equal to the sources.
//
//   node scripts/readme.mjs [--write] [README]     without --write: exit code 1 if the table has drifted
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { privateName, publicName, readTokens, sheets, toModel } from './model.mjs';

const START = '<!-- tokens: written by `npm run docs`, from src/*.tokens.json -->';
const END = '<!-- /tokens -->';

const here = fileURLToPath(import.meta.url);
const folder = join(dirname(here), '..');
const write = process.argv.includes('--write');
const path = process.argv.slice(2).find((argument) => argument !== '--write') ?? join(folder, 'README.md');

const { properties, described } = toModel(await readTokens(join(folder, 'src')));
const sheetOf = new Map(sheets.flatMap(({ name, tokens }) => tokens.map((token) => [token, name])));

const rows = Object.entries(properties).map(([token, value]) => {
  const sheet = sheetOf.get(token);
  const read =
    token === 'text-base' ? '`font-size` in `tokenStyles`' : sheet ? `\`${privateName(token)}\` in \`${sheet}\`` : '–';
  return `| \`${publicName(token)}\` | \`${value}\` | ${read} | ${described[token] ?? ''} |`;
});
const table = [
  START,
  '',
  '| public name | default | read as | for |',
  '| --- | --- | --- | --- |',
  ...rows,
  '',
  END,
].join('\n');

const before = await readFile(path, 'utf8');
const [head, rest] = before.split(START);
const tail = rest?.split(END)[1];
if (tail === undefined) throw new Error(`${path}: the two markers of the table are missing.`);
const after = await format(`${head}${table}${tail}`, { ...(await resolveConfig(here)), parser: 'markdown' });

if (write) await writeFile(path, after);
else if (after !== before) {
  console.error('The table of tokens in the README has drifted from src/*.tokens.json: run `npm run docs`.');
  process.exitCode = 1;
}
