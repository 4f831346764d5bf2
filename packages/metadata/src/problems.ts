import type { Problem } from './model.js';

/** What can be wrong with a source, and what to do. */
const MESSAGES = {
  size: 'Over 2 MB: split the file.',
  json: 'Not valid JSON.',
  format: 'No schema.org JSON-LD: name a file that holds it.',
  repaired: 'Not valid JSON, though readable: mend it.',
  limit: 'Over 500 entries: the rest is left out.',
  headline: 'No headline: left out.',
  date: 'Not a sure date: write 2026-11-04.',
  url: 'Not an http(s) address: left out.',
} as const;

/** Enough to mend a source by; hostile data could make millions. */
const MAX_PROBLEMS = 100;

/**
 * Adds a problem. The first three leave nothing to read.
 *
 * @param path - Where in the data; empty for all of it.
 */
export function report(problems: Problem[], code: keyof typeof MESSAGES, path = ''): void {
  const severity = /size|json|format/.test(code) ? 'error' : 'warning';
  if (problems.length < MAX_PROBLEMS) problems.push({ severity, code, message: MESSAGES[code], path });
}
