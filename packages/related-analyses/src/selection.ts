import { selectAnalysis } from '@offprint/metadata/json.js';
import type { Analysis, PartialAnalysis } from '@offprint/element';
import { reasonFor, type Reason } from './reason.js';

/** An analysis of the list, and why it is there. */
export interface Listed {
  readonly analysis: PartialAnalysis;
  readonly reason: Reason | undefined;
}

/**
 * The analyses to show, in their order.
 *
 * @param exclude - Address, DOI or id of the current analysis, which is left out.
 * @param links - Addresses that the author's own items lead to: what they show is not shown twice.
 * @param axes - With a current analysis: only what shares one of these with it (`reasonFor()`).
 */
export function selected(
  analyses: readonly PartialAnalysis[],
  exclude: string | undefined,
  links: readonly (string | undefined)[],
  axes: string | undefined,
): Listed[] {
  const [current, ...taken] = [exclude, ...links].map((address) =>
    address ? selectAnalysis({ analyses: analyses as Analysis[] }, address) : undefined,
  ) as (PartialAnalysis | undefined)[];
  const rest = analyses.filter((analysis) => analysis.headline && analysis !== current && !taken.includes(analysis));
  if (!current || !axes) return rest.map((analysis) => ({ analysis, reason: undefined }));
  return rest
    .map((analysis) => ({ analysis, reason: reasonFor(analysis, current, axes) }))
    .filter(({ reason }) => reason);
}
