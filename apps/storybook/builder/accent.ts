import { converter, formatHex, parse, wcagContrast } from 'culori';
import { accentFormula, colors } from '@offprint/tokens';

/** An accent as a page of one scheme shows it. */
export interface Shade {
  readonly scheme: 'dark' | 'light';
  /** `#rrggbb`, as a screen of sRGB shows it. */
  readonly color: string;
  /** The lowest contrast on any surface of the elements, as in WCAG 2.2. */
  readonly contrast: number;
}

const toOklch = converter('oklch');

/** Hue of an accent in whole degrees, 0 to 359; undefined if it is no colour. */
export function hueOf(accent: string): number | undefined {
  const text = accent.trim();
  const hue = /^[\d.]+$/.test(text) ? Number(text) : toOklch(parse(text))?.h;
  return hue === undefined || Number.isNaN(hue) ? undefined : Math.round(hue) % 360;
}

/** What becomes of an accent, by the formula of the tokens; undefined if it is no colour. */
export function shadesOf(accent: string): Shade[] | undefined {
  const hue = hueOf(accent);
  const isHue = /^[\d.\s]+$/.test(accent);
  const own = isHue ? undefined : toOklch(parse(accent.trim()));
  if (hue === undefined && !own) return undefined;
  return (['light', 'dark'] as const).map((scheme) => {
    const { chroma, lightness } = accentFormula[scheme].accent;
    const color = formatHex({ mode: 'oklch', l: lightness, c: own ? Math.min(own.c, chroma) : chroma, h: hue ?? 0 });
    const surfaces = [colors.paper, colors.raised, colors.sunken];
    return { scheme, color, contrast: Math.min(...surfaces.map((surface) => wcagContrast(color, surface[scheme]))) };
  });
}
