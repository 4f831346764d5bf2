// The texts that the build writes, from the model. Prettier lays them out afterwards.
import { privateName, publicName } from './model.mjs';

const origin = 'Generated from src/*.tokens.json by scripts/build.mjs.';

const constant = (name, comment, value) =>
  `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`;

const keysOf = (type, name, comment) => `/** ${comment} */\nexport type ${type} = keyof typeof ${name};\n`;

const block = (selector, lines) => `${selector} {\n${lines.map((line) => `${line};`).join('\n')}\n}\n`;

/** TypeScript constants: no import, so that they can be used in any JavaScript runtime. */
export function constantsFile({ properties, colors, fonts, typeScale, dimensions, durations, accentFormula }) {
  const byPublicName = Object.fromEntries(Object.entries(properties).map(([name, value]) => [publicName(name), value]));
  return [
    `// ${origin}\n`,
    constant('tokens', 'Every public custom property with its default value, as CSS text.', byPublicName),
    keysOf('TokenName', 'tokens', 'Name of a public custom property.'),
    constant('colors', 'Colours by name, as #rrggbb.', colors),
    keysOf('ColorName', 'colors', 'Name of a colour, without prefix.'),
    constant('fonts', 'Font stacks, as CSS text.', fonts),
    constant(
      'typeScale',
      'Steps of type. `size` and `tracking` are CSS text; `minPx` and `maxPx` are CSS px at a base of 16 px.',
      typeScale,
    ),
    keysOf('TypeStep', 'typeScale', 'Name of a step of type.'),
    constant('dimensions', 'Base size, space, rules, radius, focus ring, control size; in CSS px.', dimensions),
    constant('durations', 'Motion, in milliseconds.', durations),
    constant(
      'accentFormula',
      'OKLCH lightness (0–1) and chroma that an accent is clamped to, by role. Contrast is proved for every hue.',
      accentFormula,
    ),
  ].join('\n');
}

/** Every public custom property on `:root`. */
export function tokensCss({ properties }) {
  const lines = Object.entries(properties).map(([name, value]) => `${publicName(name)}: ${value}`);
  return `/* ${origin} */\n${block(':root', lines)}`;
}

/** One sheet of `css.js`: private properties on `:host`, each with its public name first and its default second. */
export function sheetFile({ name, summary, tokens, declarations = [] }, { properties }) {
  const lines = tokens.map((token) => {
    const value = properties[token];
    if (value === undefined) throw new Error(`${name}: there is no token ${token}.`);
    return `${privateName(token)}: var(${publicName(token)}, ${value})`;
  });
  return [
    `// ${origin}`,
    `import { css, type CSSResult } from 'lit';\n`,
    `/** ${summary} */`,
    `export const ${name}: CSSResult = css\`\n${block(':host', [...lines, ...declarations])}\`;\n`,
  ].join('\n');
}
