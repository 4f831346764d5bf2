// Types for templates of frameworks. No framework is imported: an app names its own base type, so that one file serves
// all of them and this package depends on none.

const SHAPES = `
type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Pascal<Text extends string> = Text extends \`\${infer Word}-\${infer Rest}\`
  ? \`\${Capitalize<Word>}\${Pascal<Rest>}\`
  : Capitalize<Text>;
type VueHandlers<Events> = {
  [Name in keyof Events & string as \`on\${Pascal<Name>}\`]?: ((event: Events[Name]) => void) | undefined;
};
type Prefixed<Props, Prefix extends string> = { [Name in keyof Props & string as \`\${Prefix}\${Name}\`]?: Props[Name] };
type Tags = OffprintElements;
/** What an element takes of its own, and of \`Base\` what that leaves: a reference is to the element's own class. */
type Own<Base, Tag extends keyof Tags> = Omit<Base, keyof Tags[Tag]['props'] | 'ref' | symbol> & Tags[Tag]['props'];
type Camel<Name> = Name extends string ? (Name extends Lowercase<Name> ? never : Name) : never;
type RefObject<Base> = Base extends { ref?: infer Ref } ? Exclude<Ref, (element: never) => unknown> : never;

/** React 19 and Preact (\`Base\`: their attributes of an HTML element): \`onoffprint-ready={…}\`. */
export type JsxElements<Base> = {
  [Tag in keyof Tags]: Own<Base, Tag> &
    Handlers<Tags[Tag]['events'], 'on'> & {
      ref?: RefObject<Base> | ((element: Tags[Tag]['element'] | null) => void | (() => void)) | undefined;
    };
};

/**
 * Solid: \`on:offprint-ready={…}\`, and \`prop:analysis={…}\` for a property. Without a prefix Solid makes a property of the
 * attribute's name, of \`heading-level\` and not of \`headingLevel\`.
 */
export type SolidElements<Base> = {
  [Tag in keyof Tags]: Omit<Own<Base, Tag>, Camel<keyof Tags[Tag]['props']>> &
    Prefixed<Tags[Tag]['props'], 'prop:'> &
    Prefixed<Tags[Tag]['props'], 'attr:'> &
    Handlers<Tags[Tag]['events'], 'on:'> & {
      ref?: Tags[Tag]['element'] | ((element: Tags[Tag]['element']) => void) | undefined;
    };
};

/** Svelte 5: \`onoffprint-ready={…}\`. */
export type SvelteElements<Base> = {
  [Tag in keyof Tags]: Own<Base, Tag> &
    Handlers<Tags[Tag]['events'], 'on'> & {
      [attachment: symbol]: ((element: Tags[Tag]['element']) => void | (() => void)) | false | null | undefined;
    };
};

/** Vue 3: \`@offprint-ready="…"\`, and \`:analysis.prop="…"\` for a property. */
export type VueElements<Base> = {
  [Tag in keyof Tags]: new () => Tags[Tag]['element'] & {
    $props: Omit<Base, keyof Tags[Tag]['props']> & Tags[Tag]['props'] & VueHandlers<Tags[Tag]['events']>;
  };
};
`;

const comment = (text) => `  /** ${text.replaceAll('*/', '*\\/')} */`;
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** A property has the type that the class gives it, so that no type of the manifest has to be understood here. */
const property = (className, name, field, description) =>
  `${comment(description)}\n  ${key(name)}?: ${className}['${field}'] | undefined;`;

function declarations({ className, properties, attributes, events }) {
  const kebab = attributes.filter(({ name, fieldName }) => name !== fieldName);
  const props = [
    ...properties.map(({ name, description }) => property(className, name, name, description)),
    ...kebab.map(({ name, fieldName, description }) => property(className, name, fieldName, description)),
  ];
  const map = events.map(({ name, type, description }) => `${comment(description)}\n  '${name}': ${type};`);
  return [
    `export interface ${className}Props {\n${props.join('\n')}\n}`,
    `export interface ${className}Events {\n${map.join('\n')}\n}`,
  ].join('\n\n');
}

/** What the DOM's own functions say of the elements: plain TypeScript reads it, and Angular for its templates. */
const globals = (elements) => `type Instances = { [Tag in keyof Tags]: Tags[Tag]['element'] };
declare global {
  interface HTMLElementTagNameMap extends Instances {}
  interface HTMLElementEventMap extends ${elements.map(({ className }) => `${className}Events`).join(', ')} {}
}`;

export function frameworkTypes(elements) {
  const events = new Set(elements.flatMap((element) => element.events.map(({ type }) => type)));
  const names = [...elements.map(({ className }) => className), ...[...events].sort()];
  const rows = elements.map(
    ({ tag, className: name }) => `  '${tag}': { element: ${name}; props: ${name}Props; events: ${name}Events };`,
  );
  return [
    `import type { ${names.join(', ')} } from './index.js';`,
    ...elements.map(declarations),
    `/** The elements by their tags. */\nexport interface OffprintElements {\n${rows.join('\n')}\n}`,
    SHAPES.trim(),
    globals(elements),
    '',
  ].join('\n\n');
}
