import type { Analysis, Program, Publications } from './model.js';

/** What all ways to write an address or a DOI share. */
const core = (text = ''): string =>
  text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:|https?:\/\/)|\/$/gi, '');

const select = <T extends { id: string; url?: string; doi?: string }>(
  items: readonly T[],
  item?: string,
): T | undefined =>
  items.find(({ doi, id, url }) => !item || [doi, id, url].some((text) => text && core(text) === core(item)));

/**
 * Picks one analysis.
 *
 * @param item - Its address, DOI or id; without it the first is taken.
 * @returns Undefined if there is none.
 */
export const selectAnalysis = ({ analyses }: Pick<Publications, 'analyses'>, item?: string): Analysis | undefined =>
  select(analyses, item);

/** Picks one program, in the same way. */
export const selectProgram = ({ programs }: Pick<Publications, 'programs'>, item?: string): Program | undefined =>
  select(programs, item);
