import type { Fault, ProblemCode, Program, Publications, Source } from '../model.js';
import { report } from './report.js';
import { safeUrl } from '../url.js';
import { complete, hasType, isNode, listOf, merge, type Node } from './node.js';
import { parseJson } from './parse-json.js';
import { readersOf } from './readers.js';
import { LIST, PROGRAM, SHARED } from './shapes.js';
import { ARTICLE, isList, PAGE, rate, survey } from './survey.js';
import { readWork } from './work.js';

const MAX_ITEMS = 500;

/** What is known of an input beside its content. The last two come from the reader of markup. */
export interface JsonOptions {
  /** Absolute http(s) address that relative ones are resolved against: that of the source. */
  baseUrl?: string;
  /** BCP 47: which language to take where a text comes in several; without it, the first. */
  language?: string;
  /** What the data was; without it, it is found by its content. */
  format?: Source['format'];
  /** Codes of what was found wrong before. */
  problems?: readonly ProblemCode[];
}

/**
 * Reads schema.org JSON-LD, JSON Feed, or the model's own JSON. Never fetches a context: a name means what schema.org
 * means by it, whatever the context says but for `@base`. Never throws.
 *
 * @param input - Text, a parsed value, or a list of these, such as the scripts of a page: one that is no JSON leaves the
 *   others as they are.
 */
export function readJson(input: unknown, options: JsonOptions = {}): Publications {
  const problems: Fault[] = [];
  for (const code of options.problems ?? []) report(problems, code);
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

const withoutFragment = (url = ''): string => url.replace(/#.*/, '');

function publicationsOf(
  data: unknown,
  { baseUrl, format, language = '' }: JsonOptions,
  problems: Fault[],
): Partial<Publications> {
  const [first] = listOf(data);
  const top: Node = isNode(first) ? first : {};
  // JSON-LD has types or a context, JSON Feed has items, and Offprint's own JSON neither.
  const keys = Object.keys(top).join();
  const own = !format && !/@|items/.test(keys);
  // So is what Offprint wrote in another format: plain text, and nothing of an item is left to its list.
  const exact = own || '_offprint' in top;
  const url = safeUrl(baseUrl);
  const source: Source = {
    format: format ?? (own ? 'offprint' : /@/.test(keys) ? 'json-ld' : 'json-feed'),
    ...(url && { url }),
  };
  const index = new Map<unknown, Node[]>();
  const base = safeUrl((top['@context'] as Node | undefined)?.['@base'], url) ?? url;
  const readers = readersOf({ base, exact, index, language, problems });

  const surveyed = survey(data, index);
  /** What the first page says is said of whatever is on it. */
  const page = surveyed.find(({ list, value }) => !list && isNode(value) && hasType(value, PAGE))?.value as
    Node | undefined;
  const here = withoutFragment(safeUrl(listOf(page?.['url'])[0], base) ?? url);
  const entries = surveyed.map(({ list, path, value }) => {
    const { item, name, url: address }: Node = isNode(value) ? value : {};
    const target = readers.resolve((list && item) || value, ARTICLE);
    const node: Node = {
      // The last resorts of the tables of shapes; data without a page may hold the articles of many.
      ...(!list && format && { canonical: page?.['url'], title: page?.['title'] }),
      name,
      url: address,
      ...(isNode(target) ? { ...target, ...(target['_offprint'] as Node) } : { url: target }),
    };
    const ownRating = node['headline'] ? 4 : name ? -1 : 0;
    return { list, node, path, rating: own || /\.programs\./.test(path) ? ownRating : rate(node, !!list) };
  });
  const ratings = entries.map(({ rating }) => rating);
  if (keys && !/@|items|analyses/.test(keys) && !ratings.some(Boolean)) report(problems, 'format');

  const best = Math.max(...ratings);
  // Of articles and items of lists all, else the best kind there is.
  const surest = entries.filter(({ rating }) => rating > 0 && rating >= Math.min(4, best));
  if (surest.length > MAX_ITEMS) report(problems, 'limit');
  const found = surest.slice(0, MAX_ITEMS).flatMap(({ list, node, path, rating }) => {
    const work = readWork(readers, node, path);
    work.source ??= source;
    if (list && !exact) complete(work, readers.read(list, SHARED, ''));
    if (!work.headline) report(problems, 'headline', path);
    const isHere = withoutFragment(work.url) === here;
    return work.headline ? { work, score: rating < 6 ? 0 : 1 + (isHere ? 2 : 0) + (work.published ? 1 : 0) } : [];
  });
  // A list keeps its order; of the articles of one page the first is the one whose address is the page's, or has a date.
  if (found.length < entries.length) found.sort((a, b) => b.score - a.score);
  const analyses = merge(
    found.map(({ work }) => work),
    ({ headline, id, url: address }) => (best < 2 && format ? '' : `${address ?? id} ${headline}`),
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
  const worst = Math.min(best > 4 ? -2 : -1, ...ratings);
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
