/** What the command line says: the runner writes the environment variables of these names in here. */
declare const __OFFPRINT_CASES__: string;
declare const __OFFPRINT_SEED__: string;

/** Numbers of one seed: the same seed gives the same numbers. */
export interface Random {
  /** A number from `least` up to, but not including, `most`. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
}

/** The seeds of a property test: `usual` many, or `OFFPRINT_CASES`; from a new one on, or from `OFFPRINT_SEED`. */
export function seeds(usual: number): number[] {
  const first = Number(__OFFPRINT_SEED__) || Math.floor(Math.random() * 1e9);
  return Array.from({ length: Number(__OFFPRINT_CASES__) || usual }, (_, index) => first + index);
}

/** Mulberry32: small, and good enough to choose widths. Source: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function random(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + next() * (most - least),
    whole: (least, most) => Math.floor(least + next() * (most - least + 1)),
  };
}
