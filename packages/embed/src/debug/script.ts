import { isSupported } from '../support.js';

/** How the script itself is. */
export interface ScriptState {
  /** Undefined where it stopped. */
  readonly version: string | undefined;
  /** Folder of the files beside the script. */
  readonly base: string;
  /** Why it stopped, and what to do; empty if it runs. */
  readonly trouble: string;
}

/** This file lies where all files of the version lie, so its own address says which copy of the script runs. */
const base = import.meta.url.replace(/[^/]*$/, '');

/** What the script left behind. It publishes itself as it runs, and this file comes later. */
export function scriptState(): ScriptState {
  const { version } = (window as { offprint?: { version?: unknown } }).offprint ?? {};
  if (typeof version === 'string') return { base, trouble: '', version };
  const trouble = /xhtml/.test(document.contentType)
    ? 'unsupported: this page is XHTML, where the elements cannot render. Serve it as text/html.'
    : isSupported()
      ? 'policy: the script could not start. Add offprint to the trusted-types directive of this page’s CSP; the console has the reason.'
      : 'unsupported: the browser is older than Chrome 125, Firefox 126 or Safari 17.5, or the page took a feature of it away.';
  return { base, trouble, version: undefined };
}
