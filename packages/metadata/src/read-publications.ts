import { readJsonLd } from './json-ld/read-json-ld.js';
import type { Analysis, Problem, Publications } from './model.js';
import { checked, PUBLICATIONS } from './normalised.js';
import { parseJson } from './parse-json.js';

/** Characters of text. */
const MAX_TEXT = 2e6;
const MAX_ITEMS = 500;

/** What is known of an input beside its text. */
export interface ReadOptions {
  /** Media type that the server gave. Only a hint: servers are often wrong. */
  mediaType?: string;
  /** Absolute address that relative ones are resolved against: that of the source. */
  baseUrl?: string;
  /** BCP 47: which language to take where a text comes in several. English by default. */
  language?: string;
}

/**
 * Reads what an institute publishes: schema.org JSON-LD, or what this function has returned before.
 *
 * @param input - Text, or a parsed JSON value.
 * @returns All analyses and programs found, the surest first; `problems` says what a webmaster should mend. Never throws.
 */
export function readPublications(input: unknown, options: ReadOptions = {}): Publications {
  try {
    return read(input, options);
  } catch (error) {
    return failed('unreadable', `This could not be read (${String(error)}).`);
  }
}

function read(input: unknown, { baseUrl, language = 'en' }: ReadOptions): Publications {
  let data = input;
  if (typeof input === 'string') {
    if (input.length > MAX_TEXT) return failed('too-large', 'Over 2 MB: name a smaller file.');
    if (!input.trim()) return { analyses: [], problems: [], programs: [] };
    try {
      data = parseJson(input);
    } catch (error) {
      return /^\s*</.test(input)
        ? failed('format', 'This is a page or a feed; name a JSON-LD file.')
        : failed('json', `Not valid JSON: ${(error as Error).message}`);
    }
  }
  if (isOwnFormat(data)) return readOwn(data, baseUrl);
  const version: unknown = Object(data)?.version;
  if (typeof version === 'string' && /jsonfeed\.org/.test(version)) {
    return failed('format', 'This is a JSON Feed; name a JSON-LD file.');
  }
  return readJsonLd(data, baseUrl, language, MAX_ITEMS);
}

function isOwnFormat(data: unknown): data is object {
  return (
    !!data &&
    typeof data === 'object' &&
    Object.hasOwn(data, 'analyses') &&
    Array.isArray((data as Publications).analyses)
  );
}

function readOwn(data: object, baseUrl: string | undefined): Publications {
  const read = checked(PUBLICATIONS, data, baseUrl) as Partial<Publications>;
  const analyses = (read.analyses ?? [])
    .filter(({ headline }) => headline)
    .slice(0, MAX_ITEMS)
    .map((analysis: Partial<Analysis> & { headline: string }): Analysis => {
      const { authors = [], downloads = [], headline, related = [], topics = [], translations = [] } = analysis;
      const { id = analysis.url ?? headline, source = { format: 'offprint' } } = analysis;
      return { ...analysis, authors, downloads, id, related, source, topics, translations };
    });
  const programs = (read.programs ?? []).map((program) => ({
    ...program,
    funders: program.funders ?? [],
    id: program.id ?? program.name,
  }));
  return { ...read, analyses, problems: [], programs };
}

function failed(code: string, message: string): Publications {
  const problem: Problem = { code, message, path: '', severity: 'error' };
  return { analyses: [], problems: [problem], programs: [] };
}
