import { formatList, type PartialAnalysis } from '@offprint/element';
import type { RelatedAnalysesStrings } from './related-analyses.strings.js';

const facts = {
  author: ({ authors = [] }) => authors.map(({ name }) => name),
  program: ({ program }) => (program ? [program.name] : []),
  region: ({ regions = [] }) => regions,
  topic: ({ topics = [] }) => topics,
} satisfies Record<string, (analysis: PartialAnalysis) => string[]>;

/** In what two analyses may be related. */
export type RelatedAxis = keyof typeof facts;

/** What two analyses share. */
export interface Reason {
  readonly axis: RelatedAxis;
  /** The facts that both have; at least one. */
  readonly shared: readonly string[];
}

/**
 * Why an analysis is related to the current one.
 *
 * @param axes - Axes in order of weight, such as `program author`; unknown words are ignored.
 * @returns The first axis on which both have something in common; undefined if there is none.
 */
export function reasonFor(analysis: PartialAnalysis, current: PartialAnalysis, axes: string): Reason | undefined {
  for (const axis of (axes.match(/author|program|region|topic/g) ?? []) as RelatedAxis[]) {
    const own = facts[axis](current);
    const shared = facts[axis](analysis).filter((fact) => own.includes(fact));
    if (shared.length > 0) return { axis, shared };
  }
  return undefined;
}

/** A reason in words, such as "Also by Ada Berg". */
export function sentence({ axis, shared }: Reason, strings: RelatedAnalysesStrings, language: string): string {
  if (axis === 'author') return strings.alsoBy(formatList(shared, language));
  return { program: strings.sameProgram, region: strings.sameRegion, topic: strings.sameTopic }[axis];
}
