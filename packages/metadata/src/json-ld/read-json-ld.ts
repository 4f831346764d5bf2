import type { Problem, Publications } from '../model.js';
import { readAnalysis } from './analysis.js';
import { rootNodes, score } from './find-nodes.js';
import { field, Graph, hasType, isNode } from './graph.js';
import { isProgram, readProgram } from './program.js';
import { Values } from './values.js';

/** Reads parsed schema.org JSON-LD. Never fetches a context: a name means what schema.org means by it. */
export function readJsonLd(data: unknown, base: string | undefined, language: string, limit: number): Publications {
  const graph = new Graph(data);
  const problems: Problem[] = [];
  const values = new Values(graph, base, language, (key) => {
    if (problems.some(({ path }) => path === key)) return;
    const message = `The address in "${key}" is not http(s), or relative without a base; it was left out.`;
    problems.push({ code: 'url', message, path: key, severity: 'warning' });
  });
  const roots = rootNodes(data, graph);
  const best = Math.max(0, ...roots.slice(0, limit * 4).map(score));
  // A page around an article is no article; a page alone may be all that an institute publishes, if it says when.
  const works = roots.filter((node) =>
    best > 1 ? score(node) > 1 : score(node) && field(node, 'datePublished') && field(node, 'headline'),
  );
  if (works.length > limit) {
    const message = `${works.length} entries; the first ${limit} are used.`;
    problems.push({ code: 'limit', message, path: '', severity: 'warning' });
  }
  const analyses = works
    .slice(0, limit)
    .map((node) => ({
      analysis: readAnalysis(node, values),
      rank: score(node) * 2 + (field(node, 'datePublished') ? 1 : 0),
    }))
    .sort((a, b) => b.rank - a.rank)
    .flatMap(({ analysis }) => analysis ?? []);
  const programs = roots
    .filter(isProgram)
    .slice(0, limit)
    .flatMap((node) => readProgram(node, values) ?? []);
  const list = isNode(data) && hasType(data, /list$|^collection/) ? data : {};
  const title = values.textOf(list, 'name');
  const ofList = values.lang(field(list, 'inLanguage'));
  return { analyses, programs, problems, ...(title && { title }), ...(ofList && { language: ofList }) };
}
