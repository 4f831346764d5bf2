import type { Problem, Publications } from '../model.js';
import { report } from '../problems.js';
import { plainText, textOfMarkup } from '../text.js';
import { safeUrl } from '../url.js';
import { readAnalysis } from './analysis.js';
import { isNode, listOf, unique, type Node } from './node.js';
import { readProgram } from './program.js';
import { ARTICLE, isList, rate } from './rating.js';
import { address, language as languageOf, text } from './readers.js';
import { read, resolve, type Reading, type Shape } from './shape.js';
import { survey } from './survey.js';

const MAX_ITEMS = 500;

/** What a list says of itself. */
const LIST: Shape<Publications> = {
  title: [text, 'title name'],
  language: [languageOf, 'language inLanguage'],
  next: [address, 'next'],
};

/** Offprint's own JSON has no types, but names of its own. */
const isOwn = (node: unknown): boolean =>
  isNode(node) && /^(?!.*@).*\b(?:analyses|programs|headline|funders)\b/.test(Object.keys(node).join(' '));

/**
 * Reads parsed JSON: schema.org JSON-LD or the model's own. Never fetches a context: a name means what schema.org means
 * by it, whatever the context says but for `@base`.
 */
export function readJson(
  data: unknown,
  baseUrl: string | undefined,
  language: string,
  problems: Problem[],
): Publications {
  const [top] = listOf(data);
  const own = isOwn(top);
  const page = safeUrl(baseUrl);
  const [base] = listOf(isNode(top) && top['@context']).flatMap(
    (context) => (isNode(context) && safeUrl(context['@base'], page)) || [],
  );
  const index = new Map<string, Node[]>();
  const reading: Reading = {
    base: base ?? page,
    clean: own ? plainText : textOfMarkup,
    index,
    language,
    path: '',
    problems,
    source: { format: own ? 'offprint' : 'json-ld', ...(page && { url: page }) },
  };

  const entries = survey(data, index).map(({ isListed, path, value }) => {
    const { item, name, url }: Node = isNode(value) ? value : {};
    const target = resolve(reading, (isListed && item) || value, ARTICLE);
    const node: Node = { name, url, ...(isNode(target) ? target : { url: target }) };
    return { node, path, rating: own ? (node['headline'] ? 4 : name ? -1 : 0) : rate(node, isListed) };
  });
  if (!own && !entries.some(({ node }) => '@type' in node || '@context' in node)) report(problems, 'format');
  /** What `make` makes of the surest entries: of articles and items of lists all, else of the best kind there is. */
  const readSurest = <T>(
    sign: number,
    floor: number,
    make: (reading: Reading, node: Node) => T | undefined,
  ): { item: T; rating: number }[] => {
    const best = Math.min(4, Math.max(floor, ...entries.map(({ rating }) => rating * sign)));
    const surest = entries.filter(({ rating }) => rating * sign >= best);
    if (surest.length > MAX_ITEMS) report(problems, 'limit');
    return surest.slice(0, MAX_ITEMS).flatMap(({ node, path, rating }) => {
      const item = make({ ...reading, path }, node);
      if (!item) report(problems, 'headline', path);
      return item ? { item, rating } : [];
    });
  };
  const works = readSurest(1, 1, readAnalysis);
  // A list keeps its order; of the articles of one page the first is the one whose address is the page's, or has a date.
  if (!own && !(Array.isArray(data) && works.length === entries.length)) {
    const score = ({ item: { published, url }, rating }: (typeof works)[number]): number =>
      rating > 5 ? rating + +(!!page && url?.split('#')[0] === page.split('#')[0]) + (published ? 0.5 : 0) : rating;
    works.sort((a, b) => score(b) - score(a));
  }
  const analyses = unique(
    works.map(({ item }) => item),
    ({ headline, id, url }) => `${url ?? id} ${headline}`,
  );
  const ids = new Set<string>();
  for (const analysis of analyses) {
    while (ids.has(analysis.id)) analysis.id += '+';
    ids.add(analysis.id);
  }
  const list = entries.find(({ node }) => own || isList(node));
  return {
    ...(list && read(reading, list.node, LIST)),
    analyses,
    // The organisation on the page of an article has published it.
    programs: readSurest(-1, works[0] && works[0].rating > 5 ? 2 : 1, readProgram).map(({ item }) => item),
    problems,
  };
}
