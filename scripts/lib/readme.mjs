// The part of an element's README that its manifest says: what a page can set, replace and style.

const START = '<!-- prettier-ignore-start -->';
const END = '<!-- prettier-ignore-end -->';

/** A bar would end the cell. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Every type may also be unset, and then it is as by default. */
function typeOf({ type = '', default: initial = '' }) {
  const types = type.replace(/ \| undefined$/, '');
  return [types, initial && `= ${initial}`]
    .filter(Boolean)
    .map((text) => `\`${cell(text)}\``)
    .join(' ');
}

function table(title, items, typed = false) {
  const rows = items.map((item) =>
    [`\`${item.name || '(default)'}\``, ...(typed ? [typeOf(item)] : []), cell(item.description)].join(' | '),
  );
  const head = typed ? `| ${title} | type | |\n| --- | --- | --- |` : `| ${title} | |\n| --- | --- |`;
  return [head, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/**
 * @param {import('../../packages/elements/build/model.mjs').Element} element
 * @returns {string} Markdown tables. Events are not among them: the README says when they are sent, and with what.
 */
function apiTables(element) {
  const { attributes, cssProperties, methods, parts, properties, readonly, slots, states } = element;
  const own = properties.filter(({ name }) => !attributes.some(({ fieldName }) => fieldName === name));
  return [
    ['attribute', attributes, true],
    ['property', [...own, ...readonly], true],
    ['method', methods, true],
    ['slot', slots],
    ['part', parts],
    ['custom property', cssProperties, true],
    ['state', states],
  ]
    .filter(([, items]) => items.length > 0)
    .map(([title, items, typed]) => table(title, items, typed))
    .join('\n\n');
}

/**
 * @param {string} text a README
 * @param {import('../../packages/elements/build/model.mjs').Element[]} elements of its package
 * @returns {string} the same with the tables as the manifest has them
 */
export function withApi(text, elements) {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`A README of an element has a place for its API: ${START} … ${END}`);
  return `${text.slice(0, start)}${START}\n${elements.map(apiTables).join('\n\n')}\n${text.slice(end)}`;
}
