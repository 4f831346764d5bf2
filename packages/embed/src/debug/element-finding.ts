import { explanations } from '@offprint/metadata/problems.js';
import type { OffprintErrorKind, SourceStatus } from '@offprint/element';
import type { Fault } from '@offprint/metadata';
import { isTaken } from '../tags.js';
import type { Finding, Tone } from './finding.js';

/** What is read of an element. It may be of another version of ours, so nothing is sure to be there. */
interface Widget extends Element {
  readonly state?: SourceStatus;
  readonly count?: number;
  readonly source?: {
    readonly url: string;
    readonly slow: boolean;
    readonly error?: { readonly kind: OffprintErrorKind; readonly message: string } | undefined;
    readonly publications?: { readonly problems: readonly Fault[] } | undefined;
  };
}

type State = readonly [words: string, tone: Tone, advice: string];

/** More than so many problems of one source say nothing new. */
const MOST_PROBLEMS = 5;

const STATES: Readonly<Record<Exclude<SourceStatus, 'error'>, State>> = {
  idle: [
    'waiting for the viewport',
    'waiting',
    'It loads 600 px before it comes into view, and never while it has no box; loading="eager" loads at once. A listener of offprint-before-load may have stopped it.',
  ],
  loading: ['loading', 'waiting', ''],
  ready: ['ready', 'good', ''],
  empty: ['empty', 'waiting', 'The source was read and holds nothing to show here. The fallback stays.'],
};

function stateOf(widget: Widget, isRunning: boolean): State {
  const tag = widget.localName;
  if (isTaken(tag))
    return ['taken', 'bad', `Another script of this page defines <${tag}>. The fallback stays; remove that script.`];
  if (!isRunning) return ['not running', 'bad', 'The script stopped before it began. The fallback stays.'];
  if (!customElements.get(tag)) {
    return [
      'waiting for consent',
      'waiting',
      'data-consent is on the script tag. A reader presses the button, or the page calls offprint.grant().',
    ];
  }
  const { source, state = 'idle' } = widget;
  if (source?.error) return [`error: ${source.error.kind}`, 'bad', `${source.error.message}.`];
  if (state === 'error') return ['error', 'bad', ''];
  if (state === 'idle' && !widget.getAttribute('src'))
    return ['no source', 'bad', 'Give it src, or its facts as attributes, such as headline.'];
  if (state === 'loading' && source?.slow) return ['loading', 'waiting', 'The source takes longer than a second.'];
  return STATES[state];
}

/** Which of the three ways of writing it was: a search for the author's own markup, which is its child since then. */
function formOf(widget: Widget): string {
  const [child, ...others] = widget.children;
  if (!child || others.length) return 'its own tag';
  if (child.matches('[data-offprint],[class*="offprint-" i]')) return 'marked text';
  return /#.*offprint/i.test(child.getAttribute('href') ?? '') ? 'a link' : 'its own tag';
}

function timeOf(url: string): string {
  const [timing] = performance.getEntriesByName(url, 'resource').slice(-1);
  return timing ? `${Math.round(timing.duration)} ms` : '';
}

const explained = ({ code, path }: Fault): string => `${code}${path && ` at ${path}`}: ${explanations[code] ?? ''}`;

function explanationOf(problems: readonly Fault[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS).map(explained);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** The version of its class, where it is not the one of the script: a bundle of the page was there first. */
const versionOf = (widget: Widget): string => (widget.constructor as { version?: string }).version ?? '';

export function elementFinding(widget: Widget, isRunning: boolean): Finding {
  const [words, tone, advice] = stateOf(widget, isRunning);
  const problems = widget.source?.publications?.problems ?? [];
  const isFaulty = tone === 'good' && problems.length > 0;
  const state = isFaulty ? `${words}, source has faults` : words;
  const url = widget.source?.url || (widget.getAttribute('src') ?? '');
  const link = widget.querySelector('a[href]');
  const facts = [
    ['Source', url || 'its attributes'],
    ['Took', timeOf(url)],
    ['Shows', tone === 'good' && widget.count ? `${widget.count}` : ''],
    ['Written as', formOf(widget)],
    ['Fallback', link?.getAttribute('href') ?? 'none: a link between the tags is what readers get without the script'],
    ['Version', versionOf(widget)],
    ['Problems', explanationOf(problems)],
  ] as const;
  return {
    advice,
    element: widget,
    facts: facts.filter(([, text]) => text),
    name: `<${widget.localName}>`,
    state,
    tone: isFaulty ? 'waiting' : tone,
  };
}
