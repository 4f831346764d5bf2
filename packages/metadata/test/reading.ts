import { readJson, type Analysis, type JsonOptions, type Publications } from '@offprint/metadata/json.js';

export const BASE = 'https://institute.example/a/';

/** All that a source gives, read as if it came from the institute's site. */
export const read = (data: unknown, options: JsonOptions = {}): Publications =>
  readJson(data, { baseUrl: BASE, language: 'en', ...options });

/** The first analysis of a source; fails if there is none. */
export function first(data: unknown, options: JsonOptions = {}): Analysis {
  const [analysis] = read(data, options).analyses;
  if (!analysis) throw new Error('There is no analysis.');
  return analysis;
}

/** An article with these fields. */
export const article = (fields: object = {}): Analysis => first({ '@type': 'Article', headline: 'One', ...fields });

export const headlines = (data: unknown, options?: JsonOptions): string[] =>
  read(data, options).analyses.map(({ headline }) => headline);

export const codes = (data: unknown, options?: JsonOptions): string[] =>
  read(data, options).problems.map(({ code }) => code);

/** Every string of a value with the name of its field. */
export function stringsOf(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => stringsOf(part, Array.isArray(value) ? name : key));
}
