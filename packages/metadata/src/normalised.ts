import { readDate } from './date.js';
import { plainText } from './text.js';
import { safeUrl } from './url.js';

/** How a field is checked: text, address, whole number, date, a list of one of these, or an object of fields. */
type Check = 'date' | 'number' | 'text' | 'url' | readonly [Check] | { readonly [field: string]: Check };

const link = { name: 'text', url: 'url' } as const;
const picture = { alt: 'text', credit: 'text', height: 'number', url: 'url', width: 'number' } as const;

const ANALYSIS: Check = {
  access: 'text',
  authors: [{ ...link, type: 'text' }],
  doi: 'text',
  downloads: [
    { bytes: 'number', label: 'text', lang: 'text', pages: 'number', role: 'text', type: 'text', url: 'url' },
  ],
  headline: 'text',
  id: 'text',
  image: picture,
  isbn: 'text',
  keyPoints: ['text'],
  kind: 'text',
  lang: 'text',
  license: 'text',
  program: link,
  published: 'date',
  publisher: { ...link, logo: 'url' },
  regions: ['text'],
  related: [{ headline: 'text', url: 'url' }],
  series: { ...link, number: 'text' },
  source: { format: 'text', url: 'url' },
  subtitle: 'text',
  summary: 'text',
  supersededBy: { headline: 'text', url: 'url' },
  topics: ['text'],
  translations: [{ lang: 'text', url: 'url' }],
  updated: 'date',
  url: 'url',
  version: 'text',
};

const PROGRAM: Check = {
  end: 'date',
  funders: [link],
  id: 'text',
  image: picture,
  lang: 'text',
  name: 'text',
  organization: link,
  start: 'date',
  summary: 'text',
  url: 'url',
};

/** The fields of Offprint's own JSON: what `readPublications` returns, without `problems`. */
export const PUBLICATIONS: Check = {
  analyses: [ANALYSIS],
  language: 'text',
  next: 'url',
  programs: [PROGRAM],
  title: 'text',
};

/**
 * Copies the fields that a check names, each checked; drops everything else.
 *
 * @returns Undefined where nothing remains; an object that has lost its `url`, though its check names no name, is nothing.
 */
export function checked(check: Check, value: unknown, base: string | undefined): unknown {
  if (check === 'url') return safeUrl(value, base);
  if (check === 'number') return Number.isInteger(value) && (value as number) > 0 ? value : undefined;
  if (check === 'text') return typeof value === 'string' ? plainText(value) : undefined;
  if (check === 'date') {
    const raw = (value as { raw?: unknown } | null | undefined)?.raw ?? value;
    return typeof raw === 'string' ? readDate(plainText(raw)) : undefined;
  }
  if (Array.isArray(check)) {
    if (!Array.isArray(value)) return undefined;
    return value
      .map((item) => checked((check as readonly [Check])[0], item, base))
      .filter((item) => item !== undefined);
  }
  if (!value || typeof value !== 'object') return undefined;
  const fields = check as { readonly [field: string]: Check };
  const copy: Record<string, unknown> = {};
  for (const field of Object.keys(fields)) {
    const part = Object.hasOwn(value, field)
      ? checked(fields[field]!, (value as Record<string, unknown>)[field], base)
      : undefined;
    if (part !== undefined && (part !== '' || field === 'alt')) copy[field] = part;
  }
  const named = 'name' in fields || 'headline' in fields || 'analyses' in fields || 'format' in fields;
  return copy['url'] || (named && (copy['name'] || copy['headline'] || copy['format'] || 'analyses' in fields))
    ? copy
    : undefined;
}
