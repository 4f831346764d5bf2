import { selectProgram, type Program, type Publications } from '@offprint/metadata/json.js';
import { given, type PartialAnalysis } from '@offprint/element';

/** A program as far as it is known, with its analyses. */
export interface PartialProgram extends Partial<Omit<Program, 'items'>> {
  /** Analyses of the program, the latest first. */
  items?: readonly PartialAnalysis[];
}

/**
 * Picks a program of a source, with its analyses: the latest first, undated ones last.
 *
 * An analysis that names no program belongs to the only one. A source of analyses alone, such as a feed, is a program
 * under the title of the source.
 *
 * @param item - Address or id of the program; without it the first is taken.
 * @returns Undefined if there is none.
 */
export function pickProgram({ analyses, programs, title }: Publications, item?: string): PartialProgram | undefined {
  const program: PartialProgram | undefined = selectProgram({ programs }, item);
  if (!program && (item || !analyses.length)) return undefined;
  const items = analyses
    .filter(({ program: owner }) =>
      owner && program ? owner.name === program.name || (owner.url && owner.url === program.url) : programs.length < 2,
    )
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return { items, ...(program ?? given<PartialProgram>({ name: title })) };
}

const dayOf = ({ published }: PartialAnalysis): string => published?.iso ?? '';
