import process from 'node:process';
import { ENGINES, type Engine } from '@offprint/testing/e2e';

/** Chromium; all engines with `OFFPRINT_ENGINES=all` (`npm run test:security`). */
export const engines: readonly Engine[] = process.env['OFFPRINT_ENGINES'] === 'all' ? ENGINES : ['chromium'];
