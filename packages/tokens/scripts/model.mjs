// Reads the DTCG sources with style-dictionary and turns them into the few shapes that the outputs are written from.
import { readdir } from 'node:fs/promises';
import StyleDictionary from 'style-dictionary';

/** Which sheet of `css.js` reads which tokens. Tokens in no sheet are constants for authors and host pages. */
export const sheets = [
  {
    file: 'token-styles',
    name: 'tokenStyles',
    summary: 'What every element needs: colours, type faces and the base size.',
    tokens: [
      'color-accent',
      'color-accent-hover',
      'color-focus',
      'color-ink',
      'color-ink-muted',
      'color-paper',
      'color-raised',
      'color-rule',
      'color-rule-strong',
      'color-signal',
      'color-sunken',
      'font-sans',
      'font-serif',
    ],
    declarations: ['font-size: var(--offprint-text-base, 16px)'],
  },
  {
    file: 'state-styles',
    name: 'stateStyles',
    summary: 'Colours that say what happened: visited, success, warning.',
    tokens: ['color-success', 'color-visited', 'color-warning'],
  },
  {
    file: 'type-styles',
    name: 'typeStyles',
    summary: 'The sizes of text, for `font-size` on leaf elements.',
    tokens: ['text-md', 'text-sm', 'text-xs'],
  },
  {
    file: 'title-styles',
    name: 'titleStyles',
    summary: 'The sizes of headlines, for `font-size` on leaf elements.',
    tokens: ['title-lg', 'title-md', 'title-sm'],
  },
  {
    file: 'space-styles',
    name: 'spaceStyles',
    summary: 'The steps of space.',
    tokens: ['space-4', 'space-8', 'space-12', 'space-16', 'space-24', 'space-32', 'space-48', 'space-72'],
  },
];

const round = (number) => Number(number.toFixed(4));

const inPx = (dimension, path) => {
  if (dimension?.unit !== 'px') throw new Error(`${path}: only px, so that a page's root size changes nothing.`);
  return dimension.value;
};

/** The hex notation, from the exact components. style-dictionary's own transform would round them anew. */
function hexOf({ colorSpace, components, alpha, hex }, path) {
  if (colorSpace !== 'srgb' || alpha !== 1) throw new Error(`${path}: only opaque sRGB colours.`);
  const exact = `#${components
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
  if (exact !== hex) throw new Error(`${path}: components say ${exact}, hex says ${hex}.`);
  return exact;
}

const stackOf = (families) => families.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');

/** One step of the type scale: px at the base size become em of it, so that the whole scale follows the base. */
function stepOf({ value, fluid, path }, base) {
  const em = (px) => `${round(px / base)}em`;
  const max = inPx(value.fontSize, path);
  const min = fluid ? inPx(fluid.min, path) : max;
  return {
    size: fluid ? `clamp(${em(min)}, ${em(inPx(fluid.base, path))} + ${fluid.cqi}cqi, ${em(max)})` : em(max),
    minPx: min,
    maxPx: max,
    lineHeight: value.lineHeight,
    tracking: `${round(inPx(value.letterSpacing, path) / max)}em`,
    weight: value.fontWeight,
    font: value.font,
  };
}

/** Reads every `*.tokens.json` under the folder. */
export async function readTokens(folder) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tokens.json')).sort();
  const dictionary = new StyleDictionary({
    source: files.map((name) => `${folder}/${name}`),
    log: { verbosity: 'silent', warnings: 'error' },
    platforms: { offprint: { transforms: [] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('offprint');
  return allTokens.map((token) => ({
    path: token.path,
    type: token.$type,
    value:
      token.$type === 'typography'
        ? { ...token.$value, font: token.original.$value.fontFamily.replace(/^\{font\.(\w+)\}$/, '$1') }
        : token.$value,
    description: token.$description ?? '',
    fluid: token.$extensions?.['org.offprint']?.fluid,
  }));
}

/** The shapes that the outputs are written from. Every record keeps the order of the sources. */
export function toModel(tokens) {
  const ofType = (type) => tokens.filter((token) => token.type === type);
  const named = (list, valueOf) => Object.fromEntries(list.map((token) => [token.path.join('-'), valueOf(token)]));

  const hexes = named(ofType('color'), (token) => hexOf(token.value, token.path.join('.')));
  const colors = Object.fromEntries(
    Object.entries(hexes)
      .filter(([name]) => !name.startsWith('color-dark-'))
      .map(([name, light]) => {
        const dark = hexes[name.replace('color-', 'color-dark-')];
        if (!dark) throw new Error(`${name}: no dark value.`);
        return [name.replace('color-', ''), { light, dark }];
      }),
  );
  if (Object.keys(hexes).length !== 2 * Object.keys(colors).length)
    throw new Error('A dark colour has no light value.');

  const fonts = Object.fromEntries(ofType('fontFamily').map((token) => [token.path[1], stackOf(token.value)]));
  const dimensions = named(ofType('dimension'), (token) => inPx(token.value, token.path.join('.')));
  const durations = named(ofType('duration'), ({ value }) => value.value);
  const typeScale = named(ofType('typography'), (token) => stepOf(token, dimensions['text-base']));

  const accentFormula = {};
  for (const { path, value } of ofType('number')) {
    path.slice(1, -1).reduce((node, key) => (node[key] ??= {}), accentFormula)[path.at(-1)] = value;
  }

  const described = Object.fromEntries([
    ...tokens.map((token) => [token.path.join('-'), token.description]),
    ...Object.keys(typeScale).flatMap((name) => [
      [`${name}-line`, `Line height of \`${name}\`.`],
      [`${name}-tracking`, `Letter spacing of \`${name}\`.`],
    ]),
  ]);
  const properties = Object.fromEntries([
    ...Object.entries(colors).map(([name, { light, dark }]) => [`color-${name}`, `light-dark(${light}, ${dark})`]),
    ...Object.entries(fonts).map(([name, stack]) => [`font-${name}`, stack]),
    ['text-base', `${dimensions['text-base']}px`],
    ...Object.entries(typeScale).flatMap(([name, step]) => [
      [name, step.size],
      [`${name}-line`, String(step.lineHeight)],
      ...(step.tracking === '0em' ? [] : [[`${name}-tracking`, step.tracking]]),
    ]),
    ...Object.entries(dimensions)
      .filter(([name]) => name !== 'text-base')
      .map(([name, px]) => [name, `${px}px`]),
    ...Object.entries(durations).map(([name, ms]) => [name, `${ms}ms`]),
  ]);
  return { properties, described, colors, fonts, typeScale, dimensions, durations, accentFormula };
}

export const publicName = (token) => `--offprint-${token}`;
export const privateName = (token) => `--_${token.replace(/^(?:color|font)-/, '')}`;
