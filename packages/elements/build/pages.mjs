// Short plain pages about each element, for language models and whoever reads in a terminal.

const SECTIONS = [
  ['Attributes', 'attributes'],
  ['Properties', 'properties'],
  ['Read-only properties', 'readonly'],
  ['Methods', 'methods'],
  ['Events', 'events'],
  ['Slots', 'slots'],
  ['Parts', 'parts'],
  ['Custom properties', 'cssProperties'],
  ['States', 'states'],
];

function line({ name, type, default: initial, fieldName = name, description }) {
  const facts = [
    type && `\`${type}\``,
    fieldName !== name && `property \`${fieldName}\``,
    initial && `default \`${initial}\``,
  ]
    .filter(Boolean)
    .join(', ');
  return `- \`${name || '(default)'}\`${facts && ` (${facts})`}: ${description}`;
}

export function page(element) {
  const own = {
    ...element,
    // One that has an attribute is listed there.
    properties: element.properties.filter(
      ({ name }) => !element.attributes.some(({ fieldName }) => fieldName === name),
    ),
  };
  return [
    `# <${element.tag}>`,
    element.summary,
    `\`\`\`js\nimport '${element.package}/define.js';\n\`\`\``,
    ...SECTIONS.filter(([, field]) => own[field].length > 0).map(
      ([title, field]) => `## ${title}\n\n${own[field].map(line).join('\n')}`,
    ),
    '',
  ].join('\n\n');
}

/** The table of the README: a row for each element. */
export const table = (elements) =>
  [
    '| element | shows | attributes | properties | events | slots | parts |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...elements.map(({ tag, summary, attributes, properties, events, slots, parts }) =>
      [`| \`<${tag}>\``, summary, ...[attributes, properties, events, slots, parts].map(({ length }) => length), '']
        .join(' | ')
        .trim(),
    ),
  ].join('\n');

export const overview = (elements) =>
  [
    '# Offprint',
    "> Web components that put a research institute's analyses on other people's web pages.",
    "Register all with `import '@offprint/elements/define.js'`, or one with its own package. The children of an element are its fallback: put a link there. Data comes from `src` (JSON-LD, feeds, pages), attributes or properties.",
    '## Elements',
    elements.map(({ tag, summary }) => `- [${tag}](llms/${tag}.md): ${summary}`).join('\n'),
    '',
  ].join('\n\n');
