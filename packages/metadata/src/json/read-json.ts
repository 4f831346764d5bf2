import type { Problem, Program, Publications, Source } from '../model.js';
import { report } from './report.js';
import { safeUrl } from '../url.js';
import { complete, isNode, listOf, merge, type Node } from './node.js';
import { parseJson } from './parse-json.js';
import { readersOf } from './readers.js';
import { LIST, PROGRAM } from './shapes.js';
import { ARTICLE, isList, rate, survey } from './survey.js';
import { readWork } from './work.js';

const MAX_ITEMS = 500;

/** What is known of an input beside its content. The last four come from a reader that makes JSON-LD of markup. */
export interface JsonOptions {
  /** Absolute http(s) address that relative ones are resolved against: that of the source. */
  baseUrl?: string;
  /** BCP 47: which language to take where a text comes in several; without it, the first. */
  language?: string;
  /** What the data was; without it, it is found by its content. */
  format?: Source['format'];
  /** Address that relative ones are resolved against where that is not the source's. */
  base?: string;
  /**
   * What the head of a page says, as a node of JSON-LD: it completes the article that the scripts of the page describe,
   * or stands for it. Its `url` is the page's canonical address.
   */
  page?: Readonly<Record<string, unknown>>;
  /** What was found wrong before. */
  problems?: readonly Problem[];
}

/**
 * Reads schema.org JSON-LD, JSON Feed, or the model's own JSON. Never fetches a context: a name means what schema.org
 * means by it, whatever the context says but for `@base`. Never throws.
 *
 * @param input - Text, a parsed value, or a list of these, such as the scripts of a page: one that is no JSON leaves the
 *   others as they are.
 */
export function readJson(input: unknown, options: JsonOptions = {}): Publications {
  const problems = [...(options.problems ?? [])];
  let publications: Partial<Publications> | undefined;
  try {
    const parse = (value: unknown): unknown => (typeof value === 'string' ? parseJson(value, problems) : value);
    const data = Array.isArray(input) ? input.map(parse) : parse(input);
    if (data !== undefined) publications = publicationsOf(data, options, problems);
  } catch {
    // A parsed value that throws (a getter, a proxy) may throw anything.
    report(problems, 'json');
  }
  return { analyses: [], programs: [], ...publications, problems };
}

function publicationsOf(
  data: unknown,
  { base, baseUrl, format, language = '', page }: JsonOptions,
  problems: Problem[],
): Partial<Publications> {
  const [top] = listOf(data);
  const { '@context': context, ...rest }: Node = isNode(top) ? top : {};
  // JSON-LD has types or a context, JSON Feed has items, and Offprint's own JSON neither.
  const kind = context ? '@' : /@|items|analyses/.exec(Object.keys(rest).join())?.[0];
  const own = !format && !/@|items/.test(`${kind}`);
  // So is what Offprint wrote in another format: plain text, and nothing of an item is left to its list.
  const exact = own || '_offprint' in rest;
  const url = safeUrl(baseUrl);
  const source: Source = {
    format: format ?? (own ? 'offprint' : kind === '@' ? 'json-ld' : 'json-feed'),
    ...(url && { url }),
  };
  const index = new Map<unknown, Node[]>();
  const start = safeUrl(isNode(context) && context['@base'], url) ?? safeUrl(base) ?? url;
  const readers = readersOf({ base: start, exact, index, language, problems });
  const here = (safeUrl(listOf(page?.['url'])[0], start) ?? url)?.split('#')[0];

  /** What each entry says, with what its list or page says for it. */
  const entries = survey(data, index).map(({ list, path, value }) => {
    const { item, name, url: address }: Node = isNode(value) ? value : {};
    const target = readers.resolve((list && item) || value, ARTICLE);
    const node: Node = {
      ...(list
        ? !exact && {
            creator: list['authors'] ?? list['author'],
            inLanguage: list['language'] ?? list['inLanguage'],
            publisher: list['publisher'] ?? list['title'],
          }
        : // The last resorts of the tables of shapes.
          { canonical: page?.['url'], title: page?.['headline'] }),
      name,
      url: address,
      ...(isNode(target) ? { ...target, ...(target['_offprint'] as Node) } : { url: target }),
    };
    const ownRating = node['headline'] ? 4 : name ? -1 : 0;
    return { node, path, rating: own || /\.programs\./.test(path) ? ownRating : rate(node, !!list) };
  });
  if (top && !kind && !page && !entries.some(({ rating }) => rating)) report(problems, 'format');
  if (page) entries.unshift({ node: page, path: '', rating: 1 });

  const ratings = entries.map(({ rating }) => rating);
  const best = Math.max(...ratings);
  const isArticle = best > 4;
  // Of articles and items of lists all, else the best kind there is.
  const surest = entries.filter(({ rating }) => rating > 0 && rating >= Math.min(4, best));
  if (surest.length > MAX_ITEMS) report(problems, 'limit');
  const found = surest.slice(0, MAX_ITEMS).flatMap(({ node, path, rating }) => {
    const work = readWork(readers, node, path);
    work.source ??= source;
    if (!work.headline) report(problems, 'headline', path);
    const isHere = work.url?.split('#')[0] === here;
    return work.headline ? { work, score: rating < 6 ? 0 : 1 + (isHere ? 2 : 0) + (work.published ? 1 : 0) } : [];
  });
  // A list keeps its order; of the articles of one page the first is the one whose address is the page's, or has a date.
  if (found.length < entries.length) found.sort((a, b) => b.score - a.score);
  const analyses = merge(
    found.map(({ work }) => work),
    ({ headline, id, url: address }) => (best < 2 && page ? '' : `${address ?? id} ${headline}`),
  );
  // What a page says of itself is said of the only work on it, and of the one that has its address, but of no item.
  if (best !== 4 && (analyses.length < 2 || found[0]!.score > 2))
    for (const { node, path, rating } of entries)
      if (rating === 1) complete(analyses[0] ?? {}, readWork(readers, node, path));
  const ids = new Set<string>();
  for (const analysis of analyses) {
    while (ids.has(analysis.id)) analysis.id += '+';
    ids.add(analysis.id);
  }

  const list = entries.find(({ node }) => isList(node));
  // The organisation on the page of an article has published it.
  const worst = Math.min(isArticle ? -2 : -1, ...ratings);
  return {
    ...(list && readers.read(list.node, LIST, list.path)),
    analyses,
    programs: entries
      .filter(({ rating }) => rating === worst)
      .slice(0, MAX_ITEMS)
      .map(({ node, path }) => readers.read(node, PROGRAM, path) as unknown as Program)
      .filter(({ name }) => name),
  };
}
