import process from 'node:process';
import { ENGINES, type Engine } from '@offprint/testing/e2e';

const named = process.env['OFFPRINT_ENGINES'] ?? 'chromium';

/** False in `npm test`, which has little time; true for those who ask for engines: every text under every policy. */
export const isThorough = process.env['OFFPRINT_ENGINES'] !== undefined;

/** Chromium, or what `OFFPRINT_ENGINES` names: `firefox,webkit`, or `all`. */
export const engines: readonly Engine[] = ENGINES.filter(
  (engine) => named === 'all' || named.split(',').includes(engine),
);
