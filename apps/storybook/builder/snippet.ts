import type { Configuration } from './configuration.js';
import { attribute, attributesText, escapeFragment, escapeHtml, escapeMarkdown, tidy } from './text.js';

/** All that a snippet says, with every address absolute. */
export interface SnippetFacts {
  readonly form: Configuration['form'];
  /** What marked text and links call the element: `card`. */
  readonly widget: string;
  /** `offprint-analysis-card`. */
  readonly tag: string;
  /** Attributes of the element by name; empty values for attributes that are only named. */
  readonly attributes: ReadonlyMap<string, string>;
  /** BCP 47; empty for that of the page. */
  readonly language: string;
  /** What readers see without JavaScript. */
  readonly link: { readonly href: string; readonly words: string };
  /** Data that stands in the page, and which `src="#offprint-data"` names. */
  readonly data?: string | undefined;
}

/** The id of data in the page. */
export const DATA_ID = 'offprint-data';

const anchor = (href: string, words: string, slot?: string): string =>
  `<a${slot ? attribute('slot', slot) : ''}${attribute('href', href)}>${escapeHtml(tidy(words))}</a>`;

/** A list takes children without a slot for items of its own: there the link is the one to all analyses. */
const SLOTS: Record<string, string> = { related: 'view-all' };

/** JSON in one line that no `</script>` in a text can end. What is not JSON stays, for its author to mend. */
export function dataScript(text: string): string {
  let line = tidy(text);
  try {
    line = JSON.stringify(JSON.parse(text));
  } catch {
    // The reader repairs some faults, and the builder tells of the others.
  }
  return `<script type="application/ld+json" id="${DATA_ID}">${line.replaceAll('<', '\\u003c')}</script>`;
}

/** All that is set, the language among them: no form has another way to say it. */
const settings = ({ attributes, language }: SnippetFacts): (readonly [string, string])[] => [
  ...attributes,
  ...(language ? [['lang', language] as const] : []),
];

function element(facts: SnippetFacts): string {
  const { data, link, tag, widget } = facts;
  const tags = `<${tag}${attributesText(settings(facts))}>${anchor(link.href, link.words, SLOTS[widget])}</${tag}>`;
  return data === undefined ? tags : `${dataScript(data)} ${tags}`;
}

function marked(facts: SnippetFacts): string {
  const { link, widget } = facts;
  const options = settings(facts).map(([name, value]) => [`data-offprint-${name}`, value] as const);
  const all = attributesText([['data-offprint', widget], ...options]);
  return `<blockquote${all}><p>${anchor(link.href, link.words)}</p></blockquote>`;
}

/** The address of a link with the options after its `#`, in the place of any fragment that it had. */
export function linkAddress(facts: SnippetFacts): string {
  const { link, widget } = facts;
  const page = link.href.split('#')[0]!;
  const options = settings(facts)
    // The page that a link leads to is its source by itself.
    .filter(([name, value]) => name !== 'src' || value !== page)
    .map(([name, value]) => (value === '' ? `;${name}` : `;${name}=${escapeFragment(value)}`));
  return `${page}#offprint=${widget}${options.join('')}`;
}

const FORMS: Record<Configuration['form'], (facts: SnippetFacts) => string> = {
  element,
  marked,
  link: (facts) => anchor(linkAddress(facts), facts.link.words),
  // What every filter keeps.
  unknown: (facts) => anchor(linkAddress(facts), facts.link.words),
};

/** The snippet in its form, on one line. */
export const snippet = (facts: SnippetFacts): string => FORMS[facts.form](facts);

/** The link form as Markdown writes it, on one line. */
export const markdown = (facts: SnippetFacts): string =>
  `[${escapeMarkdown(tidy(facts.link.words))}](${linkAddress(facts).replaceAll('(', '%28').replaceAll(')', '%29')})`;
