import type { ArgTypes } from '@storybook/web-components-vite';
import type { Attribute, Described, ElementDeclaration, Member } from './element-declaration.ts';
import { typographic } from './typographic.ts';

type ArgType = ArgTypes[string];

/** What a kind of thing adds to its name, description and default. */
interface Row {
  name?: string;
  /** Where it stands, or what it takes, as code. */
  type: string;
  /** Without one the row only tells. */
  control?: 'boolean' | 'color' | 'object' | 'select' | 'text';
  options?: string[];
  note?: string;
}

/** The sections of the table. They also say how an argument of a story finds its way into the element. */
export const CATEGORIES = {
  attribute: 'Attributes',
  property: 'Properties',
  slot: 'Slots',
  part: 'Parts',
  custom: 'Custom properties',
  event: 'Events',
  state: 'States',
  method: 'Methods',
} as const;

const WITH_DEFAULT = new Set<string>(['attribute', 'property', 'custom']);

/** What an attribute, a property or an event takes, as TypeScript writes it. */
export const typeOf = ({ type }: Pick<Described, 'type'>): string =>
  type?.text.replace(/ \| undefined$/, '') ?? 'string';

/** `'eager' | 'lazy'` as the words to choose from; undefined for any other type. */
export function wordsOf(type: string): string[] | undefined {
  if (!/^'[^']*'(?: \| '[^']*')+$/.test(type)) return undefined;
  return type.split(' | ').map((word) => word.slice(1, -1));
}

function attributeRow(attribute: Attribute): Row {
  const { fieldName, name } = attribute;
  const type = typeOf(attribute);
  const options = wordsOf(type);
  return {
    type,
    control: options ? 'select' : type === 'boolean' ? 'boolean' : 'text',
    ...(options && { options }),
    ...(fieldName && fieldName !== name && { note: `Property: \`${fieldName}\`.` }),
  };
}

function methodRow({ name, parameters = [], return: returned }: Member): Row {
  const signature = parameters.map((parameter) => `${parameter.name}: ${typeOf(parameter)}`).join(', ');
  return { name: `${name}(${signature})`, type: returned?.type?.text ?? 'void' };
}

const customRow = ({ name }: Described): Row => ({
  type: 'CSS value',
  control: name.endsWith('color') ? 'color' : 'text',
});

const slotRow = ({ name }: Described): Row => ({ type: name ? `slot="${name}"` : 'children', control: 'text' });

/** Attributes are what stories mostly set: theirs are the plain names, the keys of other kinds have a prefix. */
function argType<Item extends Described>(kind: keyof typeof CATEGORIES, toRow: (item: Item) => Row) {
  return (item: Item): [string, ArgType] => {
    const { control, name = item.name || '(default)', note, options, type } = toRow(item);
    const initial = item.default?.replace(/^'(.*)'$/, '$1') || 'none';
    const table = {
      category: CATEGORIES[kind],
      type: { summary: type },
      ...(WITH_DEFAULT.has(kind) && { defaultValue: { summary: initial } }),
    };
    return [
      kind === 'attribute' ? item.name : `${kind}-${item.name || 'default'}`,
      {
        name,
        description: typographic([item.description, note].filter(Boolean).join(' ')),
        control: control ? { type: control } : { disable: true },
        ...(options && { options }),
        table,
      },
    ];
  };
}

/**
 * Storybook's rows of an element, from its manifest. Storybook keys rows by name, and a part, a slot and an attribute
 * often share one (`headline`): here each kind has keys of its own, `headline`, `slot-headline`, `part-headline`.
 */
export function argTypesOf(element: ElementDeclaration): Record<string, ArgType> {
  const { attributes = [], cssParts = [], cssProperties = [], cssStates = [], events = [], slots = [] } = element;
  const members = (element.members ?? []).filter((member) => !member.static && !member.readonly);
  // What has an attribute is described there.
  const properties = members.filter(({ attribute, kind }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return Object.fromEntries([
    ...attributes.map(argType('attribute', attributeRow)),
    ...properties.map(argType('property', (property) => ({ type: typeOf(property), control: 'object' }))),
    ...slots.map(argType('slot', slotRow)),
    ...cssParts.map(argType('part', ({ name }) => ({ type: `::part(${name})` }))),
    ...cssProperties.map(argType('custom', customRow)),
    ...events.map(argType('event', (event) => ({ type: typeOf(event) }))),
    ...cssStates.map(argType('state', ({ name }) => ({ type: `:state(${name})` }))),
    ...methods.map(argType('method', methodRow)),
  ]);
}
