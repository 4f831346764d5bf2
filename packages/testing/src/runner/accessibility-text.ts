import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** What a reader is told besides role and name. Layout and focus details would make goldens noisy. */
const PROPERTIES = new Set<string>([
  'busy',
  'checked',
  'disabled',
  'expanded',
  'hasPopup',
  'invalid',
  'level',
  'live',
  'modal',
  'pressed',
  'required',
  'roledescription',
  'selected',
  'url',
  'valuetext',
]);

const UNNAMED = new Set(['generic', 'none', 'InlineTextBox']);

/** Roles whose name is their text: the text below them would say the same again. */
const NAMED_BY_CONTENT = new Set<string>([
  'button',
  'cell',
  'checkbox',
  'columnheader',
  'heading',
  'link',
  'menuitem',
  'option',
  'radio',
  'rowheader',
  'switch',
  'tab',
  'treeitem',
  'DisclosureTriangle',
]);

/** States that stand for "nothing to say" when false. */
const SILENT_WHEN_FALSE = new Set(['busy', 'disabled', 'invalid', 'modal', 'required', 'selected']);

/** With plain spaces: the ear does not tell them from those that keep a line together. */
function nameOf(node: Node): string {
  return String(node.name?.value ?? '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

function propertiesOf(node: Node, origin: string): string {
  const listed = (node.properties ?? [])
    .filter(({ name, value }) => PROPERTIES.has(name) && value.value !== '' && value.value !== undefined)
    .filter(({ name, value }) => !(SILENT_WHEN_FALSE.has(name) && [false, 'false'].includes(value.value)))
    .filter(({ name, value }) => !(name === 'live' && value.value === 'off'))
    .map(({ name, value }) => `${name}=${String(value.value).replace(origin, '')}`);
  const description = String(node.description?.value ?? '').trim();
  const all = [...listed, ...(description ? [`description=${JSON.stringify(description)}`] : [])];
  return all.length > 0 ? ` [${all.join(' ')}]` : '';
}

function lines(node: Node, byId: ReadonlyMap<string, Node>, origin: string, spoken: string): string[] {
  const role = String(node.role?.value ?? '');
  const name = nameOf(node);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  if (role === 'InlineTextBox') return [];
  if (role === 'StaticText') return name === '' || spoken.includes(name) ? [] : [`text ${JSON.stringify(name)}`];
  const shown = !node.ignored && !(UNNAMED.has(role) && name === '');
  const inside = shown ? (NAMED_BY_CONTENT.has(role) ? name : '') : spoken;
  const inner = children.flatMap((child) => lines(child, byId, origin, inside));
  if (!shown) return inner;
  const title = name === '' ? role : `${role} ${JSON.stringify(name)}`;
  return [`${title}${propertiesOf(node, origin)}`, ...inner.map((line) => `  ${line}`)];
}

/** The part of Chromium's accessibility tree that belongs to one DOM node, as indented text. */
export function accessibilityText(nodes: readonly Node[], backendNodeId: number, origin: string): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.backendDOMNodeId === backendNodeId);
  if (!root) return '';
  return lines(root, byId, origin, '').join('\n');
}
