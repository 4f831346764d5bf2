import { posix } from 'node:path';

/** @returns {string[]} Every path that `exports` of a package.json names. */
export function exportTargets(entry) {
  if (typeof entry === 'string') return [entry];
  return Object.values(entry ?? {}).flatMap(exportTargets);
}

/** @returns {RegExp} What a target of `exports` matches: `./dist/strings/*.js`. */
export const targetPattern = (target) =>
  new RegExp(`^${target.slice(2).replace(/[.+]/g, '\\$&').replace('*', '.*')}(?:\\.map)?$`);

/**
 * The declarations that the entry points of a package lead to, whether they are there or not. Nobody can import any other.
 *
 * @param {object} exports of package.json
 * @param {ReadonlySet<string>} names files of the package, with forward slashes
 * @param {(name: string) => string} read
 * @returns {Set<string>}
 */
export function publicDeclarations(exports, names, read) {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name)) return;
    reached.add(name);
    if (!names.has(name)) return;
    for (const [, path] of read(name).matchAll(/["'](\.{1,2}\/[^"']+?)(?:\.d)?\.[jt]s["']/g))
      visit(posix.join(posix.dirname(name), `${path}.d.ts`));
  };
  for (const target of exportTargets(exports).filter((path) => path.endsWith('.d.ts'))) {
    if (!target.includes('*')) visit(target.slice(2));
    else for (const name of names) if (targetPattern(target).test(name)) visit(name);
  }
  return reached;
}
