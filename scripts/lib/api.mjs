// The public API of the elements as a flat table, and what two such tables differ in. Pure.

const FIELDS = [
  'attributes',
  'properties',
  'readonly',
  'methods',
  'events',
  'slots',
  'parts',
  'cssProperties',
  'states',
];

/**
 * @param {import('../../packages/elements/build/model.mjs').Element[]} elements
 * @returns {Record<string, string>} `tag field name` → its type and default: what code can rely on, without the prose.
 */
export function publicApi(elements) {
  const rows = elements.flatMap((element) => [
    [element.tag, element.className],
    ...FIELDS.flatMap((field) =>
      element[field].map(({ name, type = '', default: initial }) => [
        `${element.tag} ${field} ${name || '(default)'}`,
        initial === undefined ? type : `${type} = ${initial}`,
      ]),
    ),
  ]);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const alternatives = (text) => new Set(text.split(' = ')[0].split(' | '));

/** A longer union under the same default takes all that it took before. A default is what a page sees: never compatible. */
function widens(key, before, after) {
  const [, field] = key.split(' ');
  if (field !== 'attributes' && field !== 'properties') return false;
  if (before.split(' = ')[1] !== after.split(' = ')[1]) return false;
  const now = alternatives(after);
  return [...alternatives(before)].every((part) => now.has(part));
}

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 * @returns {{ added: string[], removed: string[], changed: string[], level: 'major' | 'minor' | 'patch' }} one line for each
 *   difference, and the lowest changeset level that is honest about them
 */
export function apiDiff(before, after) {
  const added = Object.keys(after).filter((key) => !(key in before));
  const removed = Object.keys(before).filter((key) => !(key in after));
  const differing = Object.keys(after).filter((key) => key in before && before[key] !== after[key]);
  const breaking = removed.length > 0 || differing.some((key) => !widens(key, before[key], after[key]));
  return {
    added,
    removed,
    changed: differing.map((key) => `${key}: ${before[key]} → ${after[key]}`),
    level: breaking ? 'major' : added.length + differing.length > 0 ? 'minor' : 'patch',
  };
}
