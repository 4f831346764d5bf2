import type { Problem } from '../model.js';

/** What may be wrong; `problems.ts` says it in sentences, for those who ask. The first four leave nothing to read. */
export type ProblemCode =
  'size' | 'json' | 'markup' | 'format' | 'repaired' | 'limit' | 'headline' | 'date' | 'url' | 'pdf';

/** Enough to mend a source by; hostile data could make millions. */
const MAX_PROBLEMS = 100;

/**
 * Adds a problem.
 *
 * @param path - Where in the data; empty for all of it.
 */
export function report(problems: Problem[], code: ProblemCode, path = ''): void {
  const severity = /size|json|markup|format/.test(code) ? 'error' : 'warning';
  if (problems.length < MAX_PROBLEMS) problems.push({ severity, code, path });
}
