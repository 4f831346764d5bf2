import { script, STOP } from './place.js';
import { isSupported } from './support.js';

/** What the page sees as `window.offprint`. */
export interface OffprintGlobal {
  /** Version of the script that runs. */
  readonly version: string;
  /** Resolves once the elements are defined: under `data-consent` that is after the grant. */
  readonly ready: Promise<void>;
  /** Calls a function once the script has run, at once if it has. */
  push(callback: () => void): void;
  /** Finds snippets in an open shadow root, now and later. The document is watched anyway. */
  scan(root?: Document | ShadowRoot | Element): void;
  /** Says that the reader agrees: the elements begin to load. */
  grant(): void;
  /**
   * Allows more origins, as `data-origins` does: for pages that cannot write on the script tag.
   *
   * @param further - Version of a further script tag that hands over its origins, which is told once.
   */
  allow(origins: string, further?: string): void;
}

declare const __VERSION__: string;

type Queue = (() => void)[];

const page = window as unknown as { offprint?: OffprintGlobal | Queue };

/** Calls of the page that came first. An element with `id="offprint"` has the same name: only an array counts. */
const present = page.offprint;
const queue: Queue = Array.isArray(present) ? present : [];

// `<html id="offprint">` has a `version` and an `<iframe>` an `allow`, but no function.
if (typeof (present as Partial<OffprintGlobal> | undefined)?.allow === 'function') {
  // A tag of another publisher, or the same one with more origins: its author allowed them by writing it.
  (present as OffprintGlobal).allow(`${script?.src ?? ''} ${script?.dataset['origins'] ?? ''}`, __VERSION__);
  throw STOP;
}
// The browser itself says so if it does not load.
if (location.search.includes('offprint-debug')) import('./debug.js').catch(() => undefined);
if (!isSupported()) throw STOP;

/** Versions of the tags that came later. */
const further = new Set<string>();

/** Makes `window.offprint`, and calls what the page has queued. */
export function publish({ allow, ...parts }: Omit<OffprintGlobal, 'push' | 'version'>): void {
  const call = (callback: unknown): void => {
    // The page's own fault stays the page's own: reported, and nothing else stops.
    if (typeof callback === 'function') queueMicrotask(callback as () => void);
  };
  const takeOver = (origins: string, version?: string): void => {
    allow(origins);
    if (!version || further.has(version)) return;
    further.add(version);
    // eslint-disable-next-line no-console -- a second tag is no fault, but its author may wonder
    console.info(`[offprint] version ${__VERSION__} runs, a further tag of ${version} does not: one a page is enough`);
  };
  page.offprint = Object.freeze({ ...parts, allow: takeOver, push: call, version: __VERSION__ });
  queue.forEach(call);
}
