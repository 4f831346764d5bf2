import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clampRgb, converter, parse, wcagContrast } from 'culori';
import { accentProperties } from '@offprint/element';
import { tokenStyles } from '@offprint/tokens/css.js';
import { programBannerStyles } from '../src/program-banner.styles.ts';

// Everything is read from the sheets that are shipped, so that no colour can be added without being proved here.
const css = programBannerStyles.cssText.replace(/\/\*[\s\S]*?\*\//g, '');
const hues = Array.from({ length: 72 }, (_, step) => step * 5);
const toRgb = converter('rgb');

type Theme = 'dark' | 'light';
type Tone = 'paper' | 'solid' | 'tint';
type Properties = ReadonlyMap<string, string>;

/** The private properties that the bodies of all rules with that selector declare. */
function privates(sheet: string, selector: RegExp): Properties {
  const bodies = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head]) => selector.test(head!.trim()));
  const declarations = bodies.flatMap(([, , body]) => body!.split(';'));
  return new Map(
    declarations.flatMap((line) => {
      const [, name, value] = /^(--_[\w-]+):(.*)$/s.exec(line.trim()) ?? [];
      return name && value ? [[name, value.trim()] as const] : [];
    }),
  );
}

/** What the properties are inside the banner: those of the host, then those of the tone. */
function propertiesOf(tone: Tone, hue: number | undefined): Properties {
  // Only browsers know `CSS`; every hue is a colour.
  Object.assign(globalThis, { CSS: { supports: () => true } });
  return new Map([
    ...privates(tokenStyles.cssText, /^:host$/),
    ...Object.entries(accentProperties(hue?.toString())),
    ...privates(css, new RegExp(`^:host\\(\\[tone='${tone}'\\]\\) section$`)),
  ]);
}

/** The colour that a value comes to, as a screen shows it: cut off where sRGB ends. */
function colorOf(value: string, properties: Properties, theme: Theme): ReturnType<typeof clampRgb> {
  const [, name, , spare] = /^var\((--[\w-]+)(,(.*))?\)$/s.exec(value) ?? [];
  if (name) {
    const next = properties.get(name) ?? spare?.trim();
    if (!next) throw new Error(`${name} has no value.`);
    return colorOf(next, properties, theme);
  }
  const [, inner] = /^light-dark\((.*)\)$/s.exec(value) ?? [];
  if (inner) return colorOf(inner.split(/,\s*(?=#|oklch)/)[theme === 'light' ? 0 : 1]!, properties, theme);
  const color = parse(value);
  if (!color) throw new Error(`No colour: ${value}`);
  return clampRgb(toRgb(color));
}

const SURFACES: Readonly<Record<Tone, string>> = {
  paper: 'var(--_paper)',
  solid: 'var(--_paper)',
  tint: 'var(--_sunken)',
};

/** What stands on what. `undefined` is the surface of the tone. */
const TEXTS: readonly (readonly [what: string, color: string, behind?: string])[] = [
  ['name, statement, headings, list', 'var(--_ink)'],
  ['center, kinds, dates, credit', 'var(--_ink-muted)'],
  ['kicker', 'var(--_signal)'],
  ['quiet action, feed, newsletter', 'var(--_accent)'],
  ['the same, hovered', 'var(--_accent-hover)'],
  ['primary action', 'var(--_paper)', 'var(--_accent)'],
  ['primary action, hovered', 'var(--_paper)', 'var(--_accent-hover)'],
];

describe('contrast of the banner', () => {
  it('is about every colour that the sheet uses', () => {
    const used = new Set(
      [...css.matchAll(/(?:^|[\s;{])(?:color|background):([^;]+);/g)].map(([, value]) => value!.trim()),
    );
    const known = [...TEXTS.flatMap(([, color, behind]) => [color, behind]), ...Object.values(SURFACES)];
    const other = [...used].filter((value) => !known.includes(value));
    // The panel is `--_paper` itself; a button of forced colours and a printed one take what the reader has chosen.
    assert.deepEqual(other.sort(), ['ButtonText', 'inherit', 'none']);
  });

  it('has the surfaces that the sheet gives to the tones', () => {
    for (const tone of ['solid', 'tint'] as const) {
      const rule = new RegExp(`:host\\(\\[tone='${tone}'\\]\\) section \\{([^}]*)\\}`).exec(css)![1]!;
      assert.match(rule, new RegExp(`background: ${SURFACES[tone].replace(/[()]/g, '\\$&')};`));
    }
  });

  for (const tone of ['paper', 'tint', 'solid'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is 4.5:1 or more for every text, and 3:1 for the focus, in 72 hues and without one: ${tone}, ${theme}`, () => {
        for (const hue of [undefined, ...hues]) {
          const properties = propertiesOf(tone, hue);
          const ratio = (color: string, behind = SURFACES[tone]): number =>
            wcagContrast(colorOf(color, properties, theme), colorOf(behind, properties, theme));
          for (const [what, color, behind] of TEXTS) {
            assert.ok(ratio(color, behind) >= 4.5, `${what}, hue ${hue}: ${ratio(color, behind)}`);
          }
          assert.ok(ratio('var(--_focus)') >= 3, `focus, hue ${hue}`);
        }
      });
    }
  }

  it('is 9.06:1 or more for white on the panel', () => {
    for (const hue of [undefined, ...hues]) {
      const properties = propertiesOf('solid', hue);
      const panel = colorOf('var(--_paper)', properties, 'light');
      assert.ok(wcagContrast('#fff', panel) >= 9.06, `hue ${hue}: ${wcagContrast('#fff', panel)}`);
    }
  });
});
