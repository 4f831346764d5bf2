import { safeUrl, selectAnalysis, selectProgram, type Publications } from '@offprint/metadata';
import type { Configuration } from './configuration.js';
import type { WidgetOptions } from './options.js';
import { DATA_ID, type SnippetFacts } from './snippet.js';
import { tidy } from './text.js';

const EXAMPLES: Record<Configuration['widget'], string> = {
  card: 'study',
  summary: 'study',
  related: 'list',
  banner: 'program',
};

/**
 * Where the data is, as an absolute address.
 *
 * @param site - Address of this site, which holds the examples.
 * @returns Empty for data in the page, and for an address that is none.
 */
export function sourceAddress({ address, source, widget }: Configuration, site: string): string {
  if (source === 'example') return new URL(`examples/${EXAMPLES[widget]}.jsonld`, site).href;
  return source === 'address' ? (safeUrl(address) ?? '') : '';
}

/** What the data itself would link to: its headline and its page. */
function ownLink(
  { options, widget }: Configuration,
  found: Publications,
): { href?: string | undefined; words?: string | undefined } {
  if (widget === 'related') return { words: found.title ?? 'All analyses' };
  const entry = widget === 'banner' ? selectProgram(found, options['item']) : selectAnalysis(found, options['item']);
  if (!entry) return {};
  return { href: entry.url, words: 'headline' in entry ? entry.headline : entry.name };
}

const NOTHING: Publications = { analyses: [], problems: [], programs: [] };

/** Stands where nothing says which page to link to. */
export const NO_PAGE = 'https://institute.example/a';

/** A page for readers near a source: the source if it is a page, else the front page of its host. */
function pageNear(source: string, { analyses }: Publications): string {
  if (!source) return NO_PAGE;
  return analyses[0]?.source.format === 'html' ? source : new URL('/', source).href;
}

/** The link that stands when all else fails: as it was typed, else as the data says, else to a page near the source. */
export function fallbackLink(
  configuration: Configuration,
  publications: Publications = NOTHING,
  source: string,
): SnippetFacts['link'] {
  const own = ownLink(configuration, publications);
  const { options } = configuration;
  return {
    href: safeUrl(configuration.href) ?? safeUrl(options['href']) ?? own.href ?? pageNear(source, publications),
    words: tidy(configuration.words) || tidy(options['headline'] ?? '') || own.words || 'Headline of the analysis',
  };
}

/** Everything that the snippet says, from what was typed and what the source holds. */
export function snippetFacts(
  configuration: Configuration,
  { options, tag }: WidgetOptions,
  publications: Publications | undefined,
  source: string,
): SnippetFacts {
  const { data, form, language, widget } = configuration;
  const isInline = configuration.source === 'inline';
  const attributes = new Map([['src', isInline ? `#${DATA_ID}` : source]]);
  for (const { kind, name } of options) {
    const value = tidy(configuration.options[name] ?? '');
    if (value) attributes.set(name, kind === 'switch' ? '' : value);
  }
  return {
    attributes,
    data: isInline ? data : undefined,
    form,
    language,
    link: fallbackLink(configuration, publications, source),
    tag,
    widget,
  };
}

/** Addresses of all pictures that the element could show. */
export function picturesOf(configuration: Configuration, publications: Publications | undefined): string[] {
  const { analyses, programs } = publications ?? NOTHING;
  const given = ['image', 'cover'].map((name) => configuration.options[name]);
  return [...[...analyses, ...programs].map(({ image }) => image?.url), ...given].filter((url) => url !== undefined);
}
