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
  /** Allows more origins, as `data-origins` does: for pages that cannot write on the script tag. */
  allow(origins: string): void;
}

declare const __VERSION__: string;
declare const __BASE__: string;

type Queue = (() => void)[];

/** Thrown to end the script in silence; the build catches it around the whole file. */
class Stop {
  readonly silent = true;
}

/** What Chrome 125, Firefox 126 and Safari 17.5 were the first to have. */
const FLOOR = 'selector(:state(a)) and (color: light-dark(red, red))';

/** False in XHTML, where Lit cannot render, below the floor, and where the page took away what the elements stand on. */
function isSupported(): boolean {
  try {
    return (
      !/xhtml/.test(document.contentType) &&
      CSS.supports(FLOOR) &&
      [
        customElements.define,
        AbortSignal.any,
        IntersectionObserver,
        document.adoptedStyleSheets,
        Element.prototype.attachShadow,
        CSSStyleSheet.prototype.replaceSync,
      ].every(Boolean)
    );
  } catch {
    return false;
  }
}

// A bundler or a server that imports the file gets nothing, in silence.
if (typeof document === 'undefined') throw new Stop();

const page = window as unknown as { offprint?: OffprintGlobal | Queue };
/** The script tag, for its options; null under tag managers. */
export const script = document.currentScript as HTMLScriptElement | null;

/** Calls of the page that came first. An element with `id="offprint"` has the same name: only an array counts. */
const present = page.offprint;
const queue: Queue = Array.isArray(present) ? present : [];

if (typeof (present as Partial<OffprintGlobal> | undefined)?.version === 'string') {
  // A tag of another publisher, or the same one with more origins: its author allowed them by writing it.
  (present as Partial<OffprintGlobal>).allow?.(`${script?.src ?? ''} ${script?.dataset['origins'] ?? ''}`);
  // eslint-disable-next-line no-console -- a second tag is no fault, but its author may wonder
  console.info('[offprint] loaded already; one script tag a page is enough');
  throw new Stop();
}
if (!isSupported()) throw new Stop();

/**
 * Folder of this file, for the files beside it. Read while the script runs, as `currentScript` is null afterwards; null
 * also under tag managers, where `data-base` or the address given at build time helps.
 */
export const base = script?.dataset['base'] || script?.src || __BASE__;

/** Makes `window.offprint`, and calls what the page has queued. */
export function publish(parts: Omit<OffprintGlobal, 'push' | 'version'>): void {
  const call = (callback: unknown): void => {
    // The page's own fault stays the page's own: reported, and nothing else stops.
    if (typeof callback === 'function') queueMicrotask(callback as () => void);
  };
  page.offprint = Object.freeze({ ...parts, push: call, version: __VERSION__ });
  queue.forEach(call);
}
