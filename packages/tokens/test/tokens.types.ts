import type { CSSResult } from 'lit';
// Public types, asserted by compilation: each marked line has to be an error.
import {
  accentFormula,
  colors,
  tokens,
  typeScale,
  type ColorName,
  type TokenName,
  type TypeStep,
} from '@offprint/tokens';
import { spaceStyles, stateStyles, titleStyles, tokenStyles, typeStyles } from '@offprint/tokens/css.js';

export const sheets: CSSResult[] = [spaceStyles, stateStyles, titleStyles, tokenStyles, typeStyles];

export const name: TokenName = '--offprint-color-ink';
export const color: ColorName = 'ink-muted';
export const step: TypeStep = 'title-lg';

export const accent: 0.45 = accentFormula.light.accent.lightness;
export const ink: '#181f27' = colors.ink.light;
export const space: '16px' = tokens['--offprint-space-16'];
export const line: 1.18 = typeScale['title-sm'].lineHeight;

// @ts-expect-error A name that is not a token.
export const wrongName: TokenName = '--offprint-color-inc';
// @ts-expect-error A colour without its scheme.
export const wrongColor: string = colors.ink;
// @ts-expect-error A constant is not written to.
accentFormula.panel.chroma = 0.2;
