import type { Author } from '../model.js';

/** The parts that lists order. An organisation, and a name that is not split, has the first alone. */
export type Name = readonly [family: string, given?: string, ...suffix: string[]];

/** Names of Chinese, Japanese and Korean begin with the family, and are written alike in every list. */
const FAMILY_FIRST = /[\p{sc=Han}\p{sc=Hang}]/u;
const SUFFIX = /,? ([JS]r\.?|I[IV]I?)$/;
/**
 * Given names, then the family: from the first particle (a word in lower case, or one that is known), from the word before
 * a Spanish or Catalan `y`, else the last word.
 */
const STRAIGHT = /^(.+?) ((?:\S+ [yi]|\p{Ll}\S*|D[aeiou][ls]?|V[ao]n|L[ae]|[AE]l|بن|أبو|عبد) .+|\S+)$/u;

/** Splits the name of a person. */
export function readName({ name, type }: Author): Name {
  if (type !== 'Person' || FAMILY_FIRST.test(name)) return [name];
  const [text = '', ...suffix] = name.split(SUFFIX, 2);
  // Some data has the family first: its comma is sure.
  const [last, first] = text.split(', ');
  const [, given = first, family = last] = (!first && STRAIGHT.exec(text)) || [];
  return family && given ? [family, given, ...suffix] : [name];
}
