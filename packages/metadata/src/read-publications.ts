import { readJson, type JsonOptions } from './json/read-json.js';
import { readMarkup } from './markup.js';
import type { Problem, Publications } from './model.js';
import { explanations } from './problems.js';

/** What is known of an input beside its content. */
export interface ReadOptions extends Pick<JsonOptions, 'baseUrl' | 'language'> {
  /** What the server called it. Not needed: formats are found by content, as servers are often wrong. */
  mediaType?: string;
}

function isDocument(input: unknown): input is Document {
  try {
    return (input as Document | null)?.nodeType === 9;
  } catch {
    // A parsed value that throws; the reader of JSON says so.
    return false;
  }
}

/**
 * Reads what an institute publishes: schema.org JSON-LD, JSON Feed 1.0 and 1.1, RSS, Atom, an HTML page, or the model's
 * own JSON (a `Publications`, or one or several analyses or programs).
 *
 * @param input - Text of JSON, a parsed JSON value, or a `Document` of a feed or a page: markup is never parsed here. At
 *   most 2 million characters, 500 entries.
 * @returns All analyses and programs found, the surest first and lists in their order; `problems` says what a webmaster
 *   should mend. Empty for an empty text and for data without an analysis. Never throws. Source:
 *   https://schema.org/CreativeWork, https://www.jsonfeed.org/version/1.1/
 */
export function readPublications(input: unknown, options: ReadOptions = {}): Publications<Problem> {
  const publications = readInput(input, options);
  const problems = publications.problems.map((problem) => ({ ...problem, message: explanations[problem.code] }));
  return { ...publications, problems };
}

function readInput(input: unknown, options: ReadOptions): ReturnType<typeof readJson> {
  if (!isDocument(input)) return readJson(input, options);
  const { data, ...found } = readMarkup(input, options.baseUrl);
  return readJson(data, { ...options, ...found });
}
