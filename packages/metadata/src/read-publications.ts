import { readJson } from './json/read-json.js';
import type { Problem, Publications } from './model.js';
import { parseJson } from './parse-json.js';
import { report } from './problems.js';

/** Characters; a megabyte is a million. */
const MAX_TEXT = 2e6;

/** What is known of an input beside its text. */
export interface ReadOptions {
  /** Media type that the server gave. Only a hint: servers are often wrong. */
  mediaType?: string;
  /** Absolute http(s) address that relative ones are resolved against: that of the source. */
  baseUrl?: string;
  /** BCP 47: which language to take where a text comes in several; without it, the first. */
  language?: string;
}

/**
 * Reads what an institute publishes: schema.org JSON-LD, or the model's own JSON (a `Publications`, or one or several
 * analyses or programs).
 *
 * @param input - Text, or a parsed JSON value. At most 2 million characters, 500 entries.
 * @returns All analyses and programs found, the surest first and lists in their order; `problems` says what a webmaster
 *   should mend. Empty for an empty text and for data without an analysis. Never throws. Source:
 *   https://schema.org/CreativeWork
 */
export function readPublications(
  input: unknown,
  { baseUrl, language = '', mediaType = '' }: ReadOptions = {},
): Publications {
  const problems: Problem[] = [];
  const nothing: Publications = { analyses: [], programs: [], problems };
  try {
    if (typeof input !== 'string') return readJson(input, baseUrl, language, problems);
    if (input.length > MAX_TEXT) report(problems, 'size');
    else if (input.trim()) {
      const { fault, value } = parseJson(input);
      if (fault) report(problems, 'repaired', placeOf(fault.message));
      return readJson(value, baseUrl, language, problems);
    }
  } catch (error) {
    // A parsed value that throws (a getter, a proxy) may throw anything.
    const fault = error instanceof SyntaxError ? error.message : '';
    const isMarkup = /xml|html/.test(mediaType) || (fault && /^\s*</.test(input as string));
    report(problems, isMarkup ? 'format' : 'json', placeOf(fault));
  }
  return nothing;
}

/** The position that an engine names: "position 12", "line 1 column 13"; some name none. */
const placeOf = (fault: string): string => /(?:position|line) [\w ()]+/.exec(fault)?.[0] ?? '';
