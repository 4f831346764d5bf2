import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clampRgb, converter, displayable, wcagContrast, type Oklch } from 'culori';
import { accentFormula } from '@offprint/tokens';
import { declarations, schemes, side, tokensCss, type Scheme } from './shipped.ts';
import { surfaces } from './table.ts';

const root = declarations(tokensCss);
const hues = Array.from({ length: 72 }, (_, step) => step * 5);
const toP3 = converter('p3');
const toRgb = converter('rgb');

type Role = { readonly lightness: number; readonly chroma: number };
const color = ({ lightness, chroma }: Role, hue: number): Oklch => ({ mode: 'oklch', l: lightness, c: chroma, h: hue });

/** What a screen shows: browsers cut each channel off where the screen's gamut ends. */
const screens = {
  sRGB: (wanted: Oklch) => clampRgb(toRgb(wanted)),
  P3(wanted: Oklch) {
    const { r, g, b } = toP3(wanted);
    const cut = (channel: number) => Math.min(1, Math.max(0, channel));
    return { mode: 'p3' as const, r: cut(r), g: cut(g), b: cut(b) };
  },
};

const surfaceColors = (scheme: Scheme) =>
  surfaces.map((name) => side(root.get(`--offprint-color-${name}`) ?? '', scheme));

/** The weakest contrast of a role over every hue and every surface. */
function worst(role: Role, behind: readonly string[], screen: keyof typeof screens) {
  return Math.min(...hues.flatMap((hue) => behind.map((one) => wcagContrast(screens[screen](color(role, hue)), one))));
}

describe('accentFormula', () => {
  it('is the formula of the design', () => {
    assert.deepEqual(accentFormula, {
      light: { accent: { lightness: 0.45, chroma: 0.11 }, hover: { lightness: 0.38, chroma: 0.1 } },
      dark: { accent: { lightness: 0.8, chroma: 0.085 }, hover: { lightness: 0.87, chroma: 0.07 } },
      panel: { lightness: 0.38, chroma: 0.1 },
    });
  });

  it('leaves sRGB at many hues, so that cutting off is really tested', () => {
    const outside = hues.filter((hue) => !displayable(color(accentFormula.light.accent, hue)));
    assert.ok(outside.length >= 20, String(outside.length));
  });

  for (const screen of Object.keys(screens) as (keyof typeof screens)[]) {
    describe(`72 hues in ${screen}`, () => {
      it('keeps the light accent at 5.99:1 or more on every light surface', () => {
        assert.ok(worst(accentFormula.light.accent, surfaceColors('light'), screen) >= 5.99);
      });

      it('keeps the dark accent at 8.81:1 or more on every dark surface', () => {
        assert.ok(worst(accentFormula.dark.accent, surfaceColors('dark'), screen) >= 8.81);
      });

      it('keeps white on the panel at 9.06:1 or more', () => {
        assert.ok(worst(accentFormula.panel, ['#ffffff'], screen) >= 9.06);
      });

      it('keeps paper on a hovered button, and a hovered link on every surface, above the accent at rest', () => {
        for (const scheme of schemes) {
          for (const hue of hues) {
            for (const surface of surfaceColors(scheme)) {
              const [rest, hover] = [accentFormula[scheme].accent, accentFormula[scheme].hover].map((role) =>
                wcagContrast(screens[screen](color(role, hue)), surface),
              );
              assert.ok(hover !== undefined && rest !== undefined && hover > rest && rest >= 4.5, `${scheme} ${hue}`);
            }
          }
        }
      });
    });
  }
});
