import { explanations } from '@offprint/metadata/problems.js';
import type { Fault } from '@offprint/metadata';
import type { Configuration } from './configuration.js';
import type { Findings } from './read-source.js';

/** What the kinds of failure mean, as a page tells them. */
export const FAILURES: Record<string, string> = {
  blocked: 'the network, the publisher’s CORS header or a policy refused.',
  chunk: 'a file of the script did not load.',
  data: 'nothing readable, or not the entry that was asked for.',
  http: 'the server answered with a failure.',
  policy: 'the page’s Trusted Types do not list “offprint”.',
  timeout: 'no whole answer in 10 seconds.',
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const FORMATS: Record<string, string> = {
  'json-ld': 'JSON-LD',
  offprint: 'JSON',
  'json-feed': 'JSON Feed',
  rss: 'RSS',
  atom: 'Atom',
  html: 'a page',
};

/** What was found, in one line. */
export function foundLine({ publications }: Findings): string {
  if (!publications) return '';
  const { analyses, programs } = publications;
  if (analyses.length + programs.length === 0) return '';
  const format = FORMATS[analyses[0]?.source.format ?? ''];
  const things = [
    analyses.length > 0 && count(analyses.length, 'analysis', 'analyses'),
    programs.length > 0 && count(programs.length, 'program', 'programs'),
  ].filter((thing) => thing !== false);
  return `Found ${things.join(' and ')}${format ? `, in ${format}` : ''}.`;
}

/** What the element needs and the source lacks; empty if it has it. */
export function lackLine({ widget }: Configuration, { publications }: Findings): string {
  if (!publications || publications.analyses.length + publications.programs.length === 0) return '';
  if (widget === 'banner' && publications.programs.length === 0) {
    return 'It tells of no program or center, which is what the banner shows.';
  }
  if (widget !== 'banner' && publications.analyses.length === 0) {
    return 'It tells of no analysis, which is what this element shows.';
  }
  return '';
}

/** A problem of the data as a webmaster can mend it. */
export interface PlainProblem {
  readonly severity: string;
  readonly place: string;
  readonly advice: string;
}

export const plainProblem = ({ code, path, severity }: Fault): PlainProblem => ({
  severity: severity === 'error' ? 'Error' : 'Warning',
  place: path,
  advice:
    // The reader's own advice is for programmers, who have a document.
    code === 'markup'
      ? 'This is a page or a feed, and not well-formed. Name its address as the source, or mend it.'
      : (explanations[code as keyof typeof explanations] ?? code),
});
