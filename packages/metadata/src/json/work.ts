import type { Analysis } from '../model.js';
import { hasType, isNode, listOf, type Node } from './node.js';
import { PDF, type Readers } from './readers.js';
import { ANALYSIS, SERIES } from './shapes.js';

/** A work and what it is part of, and that in turn; data may go in circles, and no honest work is part of more. */
const MAX_CHAIN = 20;

/**
 * Reads one work. What else than a series or a project it is part of (its page, a paid subscription) is neither.
 *
 * @returns Without a headline if the data has none.
 */
export function readWork({ read, resolve }: Readers, node: Node, path: string): Analysis {
  const chain = [node];
  for (const { isPartOf } of chain) {
    const wholes = listOf(isPartOf).slice(0, MAX_CHAIN - chain.length);
    chain.push(...wholes.map((whole) => resolve(whole, SERIES)).filter(isNode));
  }
  const wholesOf = (types: string): Node[] => chain.filter((whole) => whole !== node && hasType(whole, types));
  const { issueNumber, position, reportNumber } = node;
  const { pages, ...work } = read(
    {
      ...node,
      project: wholesOf('project'),
      // One after the other: the issue has the number, its volume nothing, the periodical the name.
      isPartOf: Object.assign({ issueNumber, position, reportNumber }, ...wholesOf(SERIES).reverse()),
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
