import { typeOf, wordsOf } from '../.storybook/arg-types.js';
import type { Attribute, ElementDeclaration } from '../.storybook/element-declaration.js';
import type { Configuration } from './configuration.js';

/** An attribute of an element, as a control asks for it. */
export interface Option {
  readonly name: string;
  readonly description: string;
  /** `choice` has `words`; `switch` is an attribute without a value. */
  readonly kind: 'choice' | 'switch' | 'text';
  readonly words: readonly string[];
  /** What the element does without the attribute; empty if nothing can be said in a word. */
  readonly initial: string;
  /** It arranges or limits; the others name a thing that the data says too. */
  readonly isMain: boolean;
}

export interface WidgetOptions {
  readonly tag: string;
  readonly summary: string;
  readonly options: readonly Option[];
}

/** The builder asks for the source itself; lists of pictures are no option of marked text and links. */
const ASKED_ELSEWHERE = /^src$|-srcset$|-sizes$/;

function optionOf(attribute: Attribute): Option {
  const type = typeOf(attribute);
  const words = wordsOf(type) ?? [];
  return {
    name: attribute.name,
    description: attribute.description ?? '',
    kind: words.length > 0 ? 'choice' : type === 'boolean' ? 'switch' : 'text',
    words,
    initial:
      /^(?:'([^']+)'|(\d+))$/
        .exec(attribute.default ?? '')
        ?.slice(1)
        .join('') ?? '',
    isMain: type !== 'string',
  };
}

/** The options of the four elements, from their manifests: `offprint-analysis-card` is the `card`. */
export function widgetOptions(elements: readonly ElementDeclaration[]): Record<Configuration['widget'], WidgetOptions> {
  const of = (widget: Configuration['widget']): WidgetOptions => {
    const declaration = elements.find(({ tagName }) => tagName.split('-').includes(widget));
    if (!declaration) throw new Error(`No element is a ${widget}. Run npm run build.`);
    const { attributes = [], summary = '', tagName } = declaration;
    const options = attributes.filter(({ name }) => !ASKED_ELSEWHERE.test(name)).map(optionOf);
    return { options, summary, tag: tagName };
  };
  return { card: of('card'), summary: of('summary'), related: of('related'), banner: of('banner') };
}
