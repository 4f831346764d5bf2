// What the package ships, read through its own export map.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spaceStyles, stateStyles, titleStyles, tokenStyles, typeStyles } from '@offprint/tokens/css.js';

export const sheets = { spaceStyles, stateStyles, titleStyles, tokenStyles, typeStyles };

export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

export const tokensCss = readFileSync(fileURLToPath(import.meta.resolve('@offprint/tokens/tokens.css')), 'utf8');

/** Declarations of a sheet with a single rule, by property name; white space and quotes brought to one form. */
export function declarations(css: string): Map<string, string> {
  const body = /^[^{}]*\{([^{}]*)\}\s*$/.exec(css.replace(/\/\*.*?\*\//gs, ''))?.[1];
  if (body === undefined) throw new Error('Not a sheet of one rule.');
  const found = new Map<string, string>();
  for (const line of body.split(';').filter((text) => text.trim())) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    if (colon < 1) throw new Error(`Not a declaration: ${line}`);
    if (found.has(name)) throw new Error(`${name} is declared twice.`);
    found.set(name, normal(line.slice(colon + 1)));
  }
  return found;
}

export const normal = (value: string): string =>
  value.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').replaceAll("'", '"').trim();

/** Default of a private property: what stands after the public name. */
export function fallback(value: string): { publicName: string; value: string } {
  const [, publicName, rest] = /^var\((--[\w-]+), (.*)\)$/s.exec(value) ?? [];
  if (publicName === undefined || rest === undefined) throw new Error(`Not a var() with a default: ${value}`);
  return { publicName, value: rest };
}

export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** One side of `light-dark(#rrggbb, #rrggbb)`. */
export function side(value: string, scheme: Scheme): string {
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`Not a pair of colours: ${value}`);
  return scheme === 'light' ? light : dark;
}
