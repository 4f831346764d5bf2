import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colors, dimensions, durations, fonts, tokens, typeScale } from '@offprint/tokens';
import { declarations, fallback, normal, schemes, sheets, side, tokensCss } from './shipped.ts';
import { colorTable } from './table.ts';

const root = declarations(tokensCss);

describe('tokens.css', () => {
  for (const [name, [light, , dark]] of Object.entries(colorTable)) {
    it(`gives ${name} as in the design`, () => {
      assert.equal(root.get(`--offprint-color-${name}`), `light-dark(${light}, ${dark})`);
    });
  }

  it('has no colour beyond the design', () => {
    const names = [...root.keys()].filter((name) => name.startsWith('--offprint-color-'));
    assert.deepEqual(
      names.sort(),
      Object.keys(colorTable)
        .map((name) => `--offprint-color-${name}`)
        .sort(),
    );
  });

  const expected = {
    '--offprint-font-serif': 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif',
    '--offprint-font-sans': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    '--offprint-text-base': '16px',
    '--offprint-text-xs': '0.8125em',
    '--offprint-text-xs-line': '1.45',
    '--offprint-text-sm': '1em',
    '--offprint-text-sm-line': '1.5',
    '--offprint-text-md': '1.1875em',
    '--offprint-text-md-line': '1.58',
    '--offprint-title-sm': 'clamp(1.125em, 1em + 1.4cqi, 1.5em)',
    '--offprint-title-sm-line': '1.18',
    '--offprint-title-sm-tracking': '-0.006em',
    '--offprint-title-md': 'clamp(1.5em, 1.1em + 2.4cqi, 2.125em)',
    '--offprint-title-md-line': '1.12',
    '--offprint-title-md-tracking': '-0.01em',
    '--offprint-title-lg': 'clamp(1.875em, 1.2em + 3.6cqi, 3.125em)',
    '--offprint-title-lg-line': '1.08',
    '--offprint-title-lg-tracking': '-0.012em',
    '--offprint-space-4': '4px',
    '--offprint-space-8': '8px',
    '--offprint-space-12': '12px',
    '--offprint-space-16': '16px',
    '--offprint-space-24': '24px',
    '--offprint-space-32': '32px',
    '--offprint-space-48': '48px',
    '--offprint-space-72': '72px',
    '--offprint-rule-hairline': '1px',
    '--offprint-rule-card': '2px',
    '--offprint-rule-key-points': '3px',
    '--offprint-rule-banner': '6px',
    '--offprint-radius-button': '2px',
    '--offprint-control-size': '44px',
    '--offprint-focus-width': '3px',
    '--offprint-focus-offset': '3px',
    '--offprint-motion-color': '120ms',
  };

  it('gives type, space, shape and motion as in the design, and nothing else', () => {
    const others = [...root].filter(([name]) => !name.startsWith('--offprint-color-'));
    assert.deepEqual(Object.fromEntries(others), expected);
  });
});

describe('TypeScript constants', () => {
  it('hold the same values as tokens.css', () => {
    const constants = Object.entries(tokens).map(([name, value]) => [name, normal(value)] as const);
    assert.deepEqual(new Map(constants), root);
  });

  it('hold each colour as in the design', () => {
    const expected = Object.entries(colorTable).map(([name, [light, , dark]]) => [name, { light, dark }]);
    assert.deepEqual(colors, Object.fromEntries(expected));
  });

  it('give sizes in px that the em sizes come to at the base', () => {
    const px = (em: string | undefined) => Number.parseFloat(em ?? '') * dimensions['text-base'];
    for (const [name, { size, minPx, maxPx }] of Object.entries(typeScale)) {
      const ems = size.match(/[\d.]+em/g);
      assert.deepEqual([px(ems?.[0]), px(ems?.at(-1))], [minPx, maxPx], name);
    }
  });

  it('keep every fluid size below a ratio of 2.5, so that zoom reaches 200 %', () => {
    const fluid = Object.values(typeScale).filter(({ size }) => size.startsWith('clamp('));
    assert.equal(fluid.length, 3);
    for (const { minPx, maxPx, size } of fluid) assert.ok(maxPx / minPx < 2.5, size);
  });

  it('name the font of each step', () => {
    for (const [name, step] of Object.entries(typeScale)) assert.ok(step.font in fonts, name);
  });

  it('give the one duration in milliseconds', () => {
    assert.deepEqual(durations, { 'motion-color': 120 });
  });
});

describe('Lit sheets', () => {
  const own = Object.entries(sheets).flatMap(([sheet, { cssText }]) =>
    [...declarations(cssText)].map(([name, value]) => ({ sheet, name, value })),
  );
  const custom = own.filter(({ name }) => name.startsWith('--'));

  it('set private properties only, and the base size', () => {
    assert.deepEqual(
      own.filter(({ name }) => !name.startsWith('--_')).map(({ name, value }) => `${name}: ${value}`),
      ['font-size: var(--offprint-text-base, 16px)'],
    );
  });

  it('define each private property once, whatever sheets are combined', () => {
    const names = custom.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });

  it('let the public name win, with the default of tokens.css as the one fallback', () => {
    for (const { name, value } of custom) {
      const { publicName, value: fallen } = fallback(value);
      assert.equal(fallen, root.get(publicName), name);
      assert.ok(!fallen.includes('var('), `${name} has a second level of fallback`);
      assert.equal(name, publicName.replace(/^--offprint-(?:color-|font-)?/, '--_'));
    }
  });

  it('cover every colour, both faces, every size and every step of space', () => {
    const read = custom.map(({ value }) => fallback(value).publicName);
    const meant = [...root.keys()].filter((name) =>
      /^--offprint-(?:color-.*|font-.*|(?:text|title)-(?:xs|sm|md|lg)|space-\d+)$/.test(name),
    );
    assert.equal(meant.length, 30);
    assert.deepEqual(read.sort(), meant.sort());
  });

  it('give both schemes of every colour from the same text', () => {
    for (const { name, value } of custom.filter(({ value }) => value.includes('-color-'))) {
      for (const scheme of schemes) assert.match(side(fallback(value).value, scheme), /^#[0-9a-f]{6}$/, name);
    }
  });
});

describe('every output', () => {
  const texts = {
    'tokens.css': tokensCss,
    ...Object.fromEntries(Object.entries(sheets).map(([n, s]) => [n, s.cssText])),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name} has px, em, cqi and ms as its only units`, () => {
      const units = new Set(
        [...text.replace(/\/\*.*?\*\/|#[0-9a-f]{6}/g, '').matchAll(/[\d.]([a-z%]+)/g)].map((match) => match[1]),
      );
      assert.deepEqual(
        [...units].filter((unit) => !['px', 'em', 'cqi', 'ms'].includes(unit ?? '')),
        [],
      );
    });
  }
});
