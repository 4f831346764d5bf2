import type { Analysis } from '../model.js';
import { hasType, isNode, listOf, type Node } from './node.js';
import { PDF, type Readers } from './readers.js';
import { ANALYSIS, SERIES } from './shapes.js';

/** What a work is part of, and that in turn; data may go in circles, and no honest chain is longer. */
const wholesOf = (readers: Readers, node: Node, height = 4): Node[] =>
  height
    ? listOf(node['isPartOf'])
        .slice(0, 5)
        .map((value) => readers.resolve(value, SERIES))
        .filter(isNode)
        .flatMap((whole) => [whole, ...wholesOf(readers, whole, height - 1)])
    : [];

/**
 * Reads one work. What else than a series or a project it is part of (its page, a paid subscription) is neither.
 *
 * @returns Without a headline if the data has none.
 */
export function readWork(readers: Readers, node: Node, path: string): Analysis {
  const wholes = wholesOf(readers, node);
  const series = wholes.filter((whole) => hasType(whole, SERIES)).reverse();
  const { issueNumber, position, reportNumber } = node;
  const { pages, ...work } = readers.read(
    {
      ...node,
      project: wholes.filter((whole) => hasType(whole, 'project')),
      // One after the other: the issue has the number, its volume nothing, the periodical the name.
      isPartOf: series[0] && Object.assign({ issueNumber, position, reportNumber }, ...series),
    },
    ANALYSIS,
    path,
  ) as unknown as Analysis & { pages?: number };
  if (work.subtitle === work.headline) delete work.subtitle;
  work.id ??= work.url ?? work.headline;
  // The number of pages of a work is that of its file, of the first PDF if there are several.
  const pdf = work.downloads.find(({ type }) => type === PDF);
  if (pdf && pages) pdf.pages ??= pages;
  return work;
}
