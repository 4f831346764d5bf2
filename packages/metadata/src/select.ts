import type { Analysis, Program, Publications } from './model.js';

/** The tail of a DOI or address that two ways of writing it share. */
const key = (text: string | undefined): string =>
  (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:|https?:\/\/)/, '')
    .replace(/\/$/, '');

/**
 * Picks one analysis.
 *
 * @param item - Its address, DOI or id; without it the first is taken.
 * @returns Undefined if there is none.
 */
export function selectAnalysis({ analyses }: Pick<Publications, 'analyses'>, item?: string): Analysis | undefined {
  if (!item) return analyses[0];
  const wanted = key(item);
  return analyses.find(({ doi, id, url }) => [url, doi, id].some((text) => text && key(text) === wanted));
}

/** Picks one program, in the same way. */
export function selectProgram({ programs }: Pick<Publications, 'programs'>, item?: string): Program | undefined {
  if (!item) return programs[0];
  const wanted = key(item);
  return programs.find(({ id, name, url }) => [url, id, name].some((text) => text && key(text) === wanted));
}
