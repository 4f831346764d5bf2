import type { Fault, ProblemCode } from '../model.js';

/** Enough to mend a source by; hostile data could make millions. */
const MAX_PROBLEMS = 100;

/**
 * Adds a problem.
 *
 * @param path - Where in the data; empty for all of it.
 */
export function report(problems: Fault[], code: ProblemCode, path = ''): void {
  const severity = /size|json|markup|format/.test(code) ? 'error' : 'warning';
  if (problems.length < MAX_PROBLEMS) problems.push({ severity, code, path });
}
