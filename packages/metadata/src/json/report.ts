import type { Problem } from '../model.js';

/** What is wrong, in a few bytes; the README says what to do. The first four leave nothing to read. */
const MESSAGES = {
  size: 'over 2 MB',
  json: 'not JSON',
  markup: 'markup: read its Document',
  format: 'no JSON-LD or JSON Feed',
  repaired: 'faulty JSON',
  limit: 'over 500 entries',
  headline: 'no headline',
  date: 'not a sure date',
  url: 'no http(s) address',
};

export type ProblemCode = keyof typeof MESSAGES;

/** Enough to mend a source by; hostile data could make millions. */
const MAX_PROBLEMS = 100;

/**
 * Adds a problem.
 *
 * @param path - Where in the data; empty for all of it.
 */
export function report(problems: Problem[], code: ProblemCode, path = ''): void {
  const severity = /size|json|markup|format/.test(code) ? 'error' : 'warning';
  if (problems.length < MAX_PROBLEMS) problems.push({ severity, code, message: MESSAGES[code], path });
}
