import type { Analysis } from '../model.js';
import { hasType, isNode, type Node } from './node.js';
import { link, text } from './readers.js';
import { resolve, valuesAt, type Reading } from './shape.js';

const SERIES = /(?:series|periodical|newspaper|publicationissue|publicationvolume|\bcollection)$/i;

/**
 * The program and the series of a work. A series stands up a chain of `isPartOf`: the issue has the number, its volume
 * nothing, the periodical the name. What else a work is part of (its page, a paid subscription) is no series.
 */
export function placeOf(reading: Reading, node: Node): Pick<Analysis, 'program' | 'series'> {
  const wholes: Node[] = [];
  let level = [node];
  // Data may go in circles; no chain is longer.
  for (let height = 0; height < 4; height++) {
    level = level
      .flatMap((part) =>
        valuesAt(part, 'isPartOf')
          .map((value) => resolve(reading, value, SERIES))
          .filter(isNode),
      )
      .slice(0, 9);
    wholes.push(...level);
  }
  const projects = wholes.filter((whole) => hasType(whole, /project$/i));
  const program = link(reading, [...valuesAt(node, 'program'), ...projects, ...valuesAt(node, 'producer funding')]);
  const all = [...valuesAt(node, 'series').filter(isNode), ...wholes.filter((whole) => hasType(whole, SERIES))];
  const series = link(reading, all);
  const number = text(reading, [
    ...all.flatMap((whole) => valuesAt(whole, 'number issueNumber position')),
    ...valuesAt(node, 'issueNumber reportNumber position'),
  ]);
  return { ...(program && { program }), ...(series && { series: { ...series, ...(number && { number }) } }) };
}
