/** What the page sees as `window.offprint`. */
export interface OffprintGlobal {
  /** Version of the script that runs. */
  readonly version: string;
  /** Resolves once the elements are defined. */
  readonly ready: Promise<void>;
  /** Calls a function once the elements are defined, at once if they are. */
  push(callback: () => void): void;
}

declare const __VERSION__: string;
declare const __BASE__: string;

type Queue = (() => void)[];

/** Thrown to end the script in silence; the build catches it around the whole file. */
class Stop {
  readonly silent = true;
}

// A bundler or a server that imports the file gets nothing, in silence.
if (typeof document === 'undefined') throw new Stop();

const page = window as unknown as { offprint?: OffprintGlobal | Queue };
const { currentScript, contentType } = document;
const script = currentScript as HTMLScriptElement | null;

/** Calls of the page that came first. An element with `id="offprint"` has the same name: only an array counts. */
const present = page.offprint;
const queue: Queue = Array.isArray(present) ? present : [];

if (typeof (present as Partial<OffprintGlobal> | undefined)?.version === 'string') {
  // eslint-disable-next-line no-console -- a second tag is no fault, but its author may wonder
  console.info('[offprint] loaded already; one script tag a page is enough');
  throw new Stop();
}
// Lit cannot render in XHTML, and older browsers lack what the elements stand on: the fallback stays.
if (
  /xhtml/.test(contentType) ||
  !('replaceSync' in (globalThis.CSSStyleSheet?.prototype ?? {})) ||
  !globalThis.customElements
) {
  throw new Stop();
}

/**
 * Folder of this file, for the languages. Read while the script runs, as `currentScript` is null afterwards; null also
 * under tag managers, where `data-base` or the address given at build time helps, else the words stay English.
 */
export const base = script?.dataset['base'] || script?.src || __BASE__;

/** Makes `window.offprint`, and calls what the page has queued. */
export function publish(): void {
  const call = (callback: unknown): void => {
    if (typeof callback !== 'function') return;
    // The page's own fault stays the page's own: reported, and nothing else stops.
    queueMicrotask(callback as () => void);
  };
  page.offprint = Object.freeze({ push: call, ready: Promise.resolve(), version: __VERSION__ });
  queue.forEach(call);
}
