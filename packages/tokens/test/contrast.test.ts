import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { declarations, fallback, schemes, sheets, side, tokensCss, type Scheme } from './shipped.ts';
import { colorTable, controls, decorative, surfaces, texts } from './table.ts';

const root = declarations(tokensCss);
const own = new Map([sheets.tokenStyles, sheets.stateStyles].flatMap(({ cssText }) => [...declarations(cssText)]));

/** The two places that ship colours: the sheet of the page and the sheets of the elements. */
const shipped = {
  'tokens.css': (name: string) => root.get(`--offprint-color-${name}`) ?? '',
  'css.js': (name: string) => fallback(own.get(`--_${name}`) ?? '').value,
};

for (const [place, read] of Object.entries(shipped)) {
  const contrast = (name: string, surface: string, scheme: Scheme) =>
    wcagContrast(side(read(name), scheme), side(read(surface), scheme));

  for (const scheme of schemes) {
    describe(`contrast in ${place}, ${scheme}`, () => {
      for (const name of texts) {
        it(`sets ${name} at 4.5:1 or more on every surface`, () => {
          for (const surface of surfaces) assert.ok(contrast(name, surface, scheme) >= 4.5, surface);
        });
      }

      for (const name of controls) {
        it(`draws ${name} at 3:1 or more on every surface`, () => {
          for (const surface of surfaces) assert.ok(contrast(name, surface, scheme) >= 3, surface);
        });
      }

      it('sets paper on the accent of a button at 4.5:1 or more, at rest and under the pointer', () => {
        assert.equal(contrast('paper', 'accent', scheme).toFixed(1), scheme === 'light' ? '9.0' : '9.9');
        assert.ok(contrast('paper', 'accent-hover', scheme) > contrast('paper', 'accent', scheme));
      });

      it('comes to the figures of the design', () => {
        for (const [name, [, light, , dark]] of Object.entries(colorTable)) {
          const figures = scheme === 'light' ? light : dark;
          const found = surfaces.slice(0, figures.length).map((surface) => contrast(name, surface, scheme));
          assert.deepEqual(
            found.map((ratio) => ratio.toFixed(1)),
            figures.map((ratio) => ratio.toFixed(1)),
            name,
          );
        }
      });

      it('has its weakest text at 5.8:1 or more', () => {
        const ratios = texts.flatMap((name) => surfaces.map((surface) => contrast(name, surface, scheme)));
        assert.ok(Math.min(...ratios) >= 5.8, String(Math.min(...ratios)));
      });

      it('keeps decorative hairlines too faint to be taken for an edge', () => {
        for (const name of decorative) assert.ok(contrast(name, 'paper', scheme) < 2);
      });
    });
  }
}
