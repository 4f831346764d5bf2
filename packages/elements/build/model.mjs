// What every generated file is made from: the manifests of the element packages, read into one plain table.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { dependencies } = require('../package.json');

/** The built manifests by package name. What this package depends on is the list of elements: there is no second one. */
export function readManifests() {
  const read = (name) => JSON.parse(readFileSync(require.resolve(`${name}/custom-elements.json`), 'utf8'));
  return Object.fromEntries(Object.keys(dependencies).map((name) => [name, read(name)]));
}

/**
 * @typedef {object} Item one part of the public API
 * @property {string} name
 * @property {string} description
 * @property {string} [type] a TypeScript type
 * @property {string} [default]
 * @property {string} [fieldName] of an attribute: the property it sets
 *
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} package
 * @property {string} summary
 * @property {Item[]} attributes
 * @property {Item[]} properties all that a page can set, those with an attribute too
 * @property {Item[]} readonly
 * @property {Item[]} methods
 * @property {Item[]} events
 * @property {Item[]} slots
 * @property {Item[]} parts
 * @property {Item[]} cssProperties
 * @property {Item[]} states
 */

const item = ({ name, description = '', type, default: initial, fieldName }) => ({
  name,
  description,
  ...(type && { type: type.text }),
  ...(initial !== undefined && { default: initial }),
  ...(fieldName && { fieldName }),
});
const items = (list = []) => list.map(item);

/** @returns {Element[]} */
export function readElements(manifests = readManifests()) {
  return Object.entries(manifests).flatMap(([name, manifest]) => elementsOf(name, manifest));
}

/**
 * @param {string} name of the package
 * @param {{ modules: object[] }} manifest its custom-elements.json
 * @returns {Element[]}
 */
export function elementsOf(name, { modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement }) => customElement)
    .map((declaration) => element(declaration, name));
}

function element(declaration, name) {
  const fields = declaration.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const settable = ({ attribute, readonly }) => attribute !== undefined || !readonly;
  return {
    tag: declaration.tagName,
    className: declaration.name,
    package: name,
    summary: declaration.summary ?? declaration.description,
    attributes: items(declaration.attributes),
    properties: items(fields.filter(settable)),
    readonly: items(fields.filter((field) => !settable(field))),
    methods: declaration.members
      .filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic)
      .map((method) => ({ ...item(method), type: signature(method) })),
    events: items(declaration.events),
    slots: items(declaration.slots),
    parts: items(declaration.cssParts),
    cssProperties: items(declaration.cssProperties),
    states: items(declaration.cssStates),
  };
}

const signature = ({ parameters = [], return: result }) =>
  `(${parameters.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text ?? 'unknown'}`).join(', ')}) => ${result?.type.text ?? 'void'}`;

/** The values of an enumerated attribute; none for other types. */
export const valuesOf = ({ type = '' }) => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
