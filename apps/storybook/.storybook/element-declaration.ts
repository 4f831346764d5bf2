/** What the documentation reads of a custom elements manifest. */
export interface ElementDeclaration {
  tagName: string;
  summary?: string;
  attributes?: Attribute[];
  members?: Member[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
  events?: Described[];
}

export interface Described {
  /** Empty for the default slot. */
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export interface Attribute extends Described {
  /** Name of the property that the attribute sets. */
  fieldName?: string;
}

export interface Member extends Described {
  kind: 'field' | 'method';
  /** The attribute that sets it, which describes it too. */
  attribute?: string;
  readonly?: boolean;
  static?: boolean;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type?: { text: string } };
}
