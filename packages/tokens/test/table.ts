// The design's colour table: hex, then contrast on paper, raised and sunken, for light and for dark.
// Written by hand, apart from the sources: a slip of a digit in either fails a test.
type Row = readonly [light: string, ratios: readonly number[], dark: string, ratios: readonly number[]];

export const colorTable: Readonly<Record<string, Row>> = {
  paper: ['#fcfbf8', [], '#10141a', []],
  raised: ['#ffffff', [], '#171c23', []],
  sunken: ['#f5f2ed', [], '#0a0e12', []],
  ink: ['#181f27', [16.1, 16.6, 14.9], '#efece8', [15.7, 14.5, 16.4]],
  'ink-muted': ['#4c535d', [7.5, 7.8, 7.0], '#b1b6be', [9.1, 8.4, 9.5]],
  accent: ['#124784', [9.0, 9.3, 8.3], '#94c2f3', [9.9, 9.2, 10.4]],
  'accent-hover': ['#012f61', [12.8, 13.3, 11.9], '#badbfe', [12.9, 11.9, 13.5]],
  signal: ['#a93622', [6.3, 6.5, 5.8], '#f39a7e', [8.6, 7.9, 9.0]],
  visited: ['#58366f', [9.3, 9.7, 8.7], '#cdb1e2', [9.7, 9.0, 10.1]],
  success: ['#236436', [6.9, 7.1, 6.4], '#8ed09c', [10.2, 9.5, 10.7]],
  warning: ['#7e5403', [6.4, 6.7, 6.0], '#e6bd77', [10.5, 9.7, 11.0]],
  focus: ['#0065d2', [5.4, 5.5, 5.0], '#7eccff', [10.5, 9.8, 11.0]],
  'rule-strong': ['#7b8187', [3.8, 3.9, 3.5], '#747b84', [4.3, 4.0, 4.5]],
  rule: ['#dbd9d3', [1.4], '#323840', [1.6]],
};

export const surfaces = ['paper', 'raised', 'sunken'] as const;
export const controls: readonly string[] = ['focus', 'rule-strong'];
export const decorative: readonly string[] = ['rule'];

/** Everything that text is set in. */
export const texts = Object.keys(colorTable).filter(
  (name) => ![...surfaces, ...controls, ...decorative].includes(name),
);
