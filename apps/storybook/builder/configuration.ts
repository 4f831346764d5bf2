/** The names by which snippets call the four elements. */
export const WIDGETS = ['card', 'summary', 'related', 'banner'] as const;

/** What a site lets its authors paste: elements, marked text, links alone, or they do not know. */
export const FORMS = ['element', 'marked', 'link', 'unknown'] as const;

/** Where the data of the element is: a file of this site, an address, or text that goes into the page. */
export const SOURCES = ['example', 'address', 'inline'] as const;

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ar'] as const;

/** What the builder was told. All values are text as it was typed: the snippet is what tidies them. */
export interface Configuration {
  readonly widget: (typeof WIDGETS)[number];
  readonly form: (typeof FORMS)[number];
  readonly source: (typeof SOURCES)[number];
  readonly address: string;
  readonly data: string;
  /** Of the fallback; empty for those that the data names. */
  readonly href: string;
  readonly words: string;
  /** Empty for the page's own. */
  readonly language: string;
  /** Address of the script. */
  readonly script: string;
  /** `on`: the address that never changes, with the hash of what it holds. */
  readonly pinned: string;
  /** `on`: nothing is requested before the reader agrees. */
  readonly consent: string;
  /** Attributes of the element by name. Empty ones are left out. */
  readonly options: Readonly<Record<string, string>>;
}

export const DEFAULTS: Configuration = {
  widget: 'card',
  form: 'element',
  source: 'example',
  address: '',
  data: '',
  href: '',
  words: '',
  language: '',
  script: 'https://publisher.example/1/offprint.js',
  pinned: '',
  consent: '',
  options: {},
};

/** What has a closed set of values. A link that somebody mistyped keeps the default. */
const CLOSED: Partial<Record<keyof Configuration, readonly string[]>> = {
  widget: WIDGETS,
  form: FORMS,
  source: SOURCES,
  language: ['', ...LANGUAGES],
  pinned: ['', 'on'],
  consent: ['', 'on'],
};

/** An option among the names of the configuration, in a link and in the builder's controls. */
const OPTION = 'option-';

/** Sets one value by the name that its control has. */
export function changed(configuration: Configuration, name: string, value: string): Configuration {
  if (name.startsWith(OPTION)) {
    const others = Object.entries(configuration.options).filter(
      ([attribute]) => attribute !== name.slice(OPTION.length),
    );
    const own = value ? [[name.slice(OPTION.length), value] as const] : [];
    return { ...configuration, options: Object.fromEntries([...others, ...own]) };
  }
  if (!Object.hasOwn(DEFAULTS, name) || name === 'options') return configuration;
  const isAllowed = CLOSED[name as keyof Configuration]?.includes(value) ?? true;
  return isAllowed ? { ...configuration, [name]: value } : configuration;
}

export const optionName = (attribute: string): string => OPTION + attribute;

/** The end of a link that opens the builder as it is now, without `#`. What is as it was at first is left out. */
export function toHash({ options, ...named }: Configuration): string {
  const entries = Object.entries(named).filter(([name, value]) => value !== DEFAULTS[name as keyof Configuration]);
  const chosen = Object.entries(options).map(([name, value]) => [optionName(name), value]);
  return new URLSearchParams([...entries, ...chosen] as [string, string][]).toString();
}

/** Reads such an end. Never throws; what it does not know has no effect. */
export function fromHash(hash: string): Configuration {
  return [...new URLSearchParams(hash.replace(/^#/, ''))].reduce(
    (configuration, [name, value]) => changed(configuration, name, value),
    DEFAULTS,
  );
}
