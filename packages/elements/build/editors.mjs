// What editors complete and explain in markup and stylesheets: VS Code custom data and JetBrains web-types.
import { valuesOf } from './model.mjs';

const described = ({ name, description }) => ({ name, description });
const selectors = ({ tag, parts, states }) => [
  ...parts.map(({ name, description }) => ({ name: `${tag}::part(${name})`, description })),
  ...states.map(({ name, description }) => ({ name: `${tag}:state(${name})`, description })),
];

/** https://code.visualstudio.com/blogs/2020/02/24/custom-data-format: it has no place for events and properties. */
export const vscodeHtml = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: [
      element.summary,
      ...[
        ['Properties', element.properties],
        ['Events', element.events],
        ['Slots', element.slots],
      ].map(([title, list]) => `${title}: ${list.map(({ name }) => `\`${name || '(default)'}\``).join(', ')}`),
    ].join('\n\n'),
    attributes: element.attributes.map((attribute) => {
      const values = valuesOf(attribute).map((name) => ({ name }));
      return {
        ...described(attribute),
        ...(values.length > 0 && { values }),
        ...(attribute.type === 'boolean' && { valueSet: 'v' }),
      };
    }),
  })),
});

export const vscodeCss = (elements) => ({
  version: 1.1,
  properties: elements.flatMap(({ cssProperties }) => cssProperties.map(described)),
  pseudoElements: elements.flatMap(selectors).filter(({ name }) => name.includes('::')),
  pseudoClasses: elements.flatMap(selectors).filter(({ name }) => !name.includes('::')),
});

const typed = ({ name, description, type, default: initial }) => ({
  name,
  description,
  ...(initial !== undefined && { default: initial }),
  ...(type && { value: { type } }),
});

/** https://github.com/JetBrains/web-types */
export const webTypes = (elements, version) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: '@offprint/elements',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.summary,
        attributes: element.attributes.map(typed),
        slots: element.slots.map(described),
        js: {
          properties: [
            ...element.properties.map(typed),
            ...element.readonly.map((property) => ({ ...typed(property), 'read-only': true })),
          ],
          events: element.events.map(({ name, description, type }) => ({ name, description, type })),
        },
        css: {
          properties: element.cssProperties.map(typed),
          parts: element.parts.map(described),
          'pseudo-classes': element.states.map(({ name, description }) => ({ name: `state(${name})`, description })),
        },
      })),
    },
  },
});
