// Writes src/generated/ from src/*.tokens.json. The same sources give the same bytes; unchanged files keep their date.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { privateName, publicName, readTokens, sheets, toModel } from './model.mjs';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const generated = `${packageFolder}src/generated/`;
const origin = 'Generated from src/*.tokens.json by scripts/build.mjs.';

const constant = (name, comment, value) =>
  `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`;

function constantsFile({ properties, colors, fonts, typeScale, dimensions, durations, accentFormula }) {
  const byPublicName = Object.fromEntries(Object.entries(properties).map(([name, value]) => [publicName(name), value]));
  return [
    `// ${origin}\n`,
    constant('tokens', 'Every public custom property with its default value, as CSS text.', byPublicName),
    `/** Name of a public custom property. */\nexport type TokenName = keyof typeof tokens;\n`,
    constant('colors', 'Colours by name, as #rrggbb.', colors),
    `/** Name of a colour, without prefix. */\nexport type ColorName = keyof typeof colors;\n`,
    constant('fonts', 'Font stacks, as CSS text.', fonts),
    constant(
      'typeScale',
      'Steps of type. `size` and `tracking` are CSS text; `minPx` and `maxPx` are CSS px at a base of 16 px.',
      typeScale,
    ),
    `/** Name of a step of type. */\nexport type TypeStep = keyof typeof typeScale;\n`,
    constant('dimensions', 'Base size, space, rules, radius, focus ring, control size; in CSS px.', dimensions),
    constant('durations', 'Motion, in milliseconds.', durations),
    constant(
      'accentFormula',
      'OKLCH lightness (0–1) and chroma that an accent is clamped to, by role. Contrast is proved for every hue.',
      accentFormula,
    ),
  ].join('\n');
}

const declare = (pairs) => pairs.map(([name, value]) => `${name}: ${value};`).join('\n');

function tokensCss({ properties }) {
  const pairs = Object.entries(properties).map(([name, value]) => [publicName(name), value]);
  return `/* ${origin} */\n:root {\n${declare(pairs)}\n}\n`;
}

function sheetFile({ name, summary, tokens, declarations = [] }, { properties }) {
  const pairs = tokens.map((token) => {
    const value = properties[token];
    if (value === undefined) throw new Error(`${name}: there is no token ${token}.`);
    return [privateName(token), `var(${publicName(token)}, ${value})`];
  });
  const body = `${declare(pairs)}\n${declarations.map((line) => `${line};`).join('\n')}`;
  return `// ${origin}\nimport { css, type CSSResult } from 'lit';\n\n/** ${summary} */\nexport const ${name}: CSSResult = css\`\n:host {\n${body}\n}\n\`;\n`;
}

async function writeIfChanged(path, text) {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(path, text);
}

const model = toModel(await readTokens(`${packageFolder}src`));
const files = new Map([
  ['constants.ts', constantsFile(model)],
  ['tokens.css', tokensCss(model)],
  ...sheets.map((sheet) => [`${sheet.file}.ts`, sheetFile(sheet, model)]),
]);

await mkdir(generated, { recursive: true });
await mkdir(`${packageFolder}dist`, { recursive: true });
for (const name of await readdir(generated)) if (!files.has(name)) await rm(`${generated}${name}`);
for (const [name, text] of files) {
  const path = `${generated}${name}`;
  const pretty = await format(text, { ...(await resolveConfig(path)), filepath: path });
  await writeIfChanged(path, pretty);
  if (name.endsWith('.css')) await writeIfChanged(`${packageFolder}dist/${name}`, pretty);
}
