import { readPublications, type Publications } from '@offprint/metadata';
import { requestText } from './request.js';
import { SourceError } from './source-error.js';

interface Entry {
  readonly publications: Promise<Publications>;
  readonly abort: AbortController;
  users: number;
}

/** A source in use: its content, and the way to give it back. */
export interface SourceLease {
  publications: Promise<Publications>;
  /** Gives the source back. The last user's release aborts a request that still runs, and forgets the content. */
  release(): void;
}

const entries = new Map<string, Entry>();

/**
 * Reads a source once for all elements that name it.
 *
 * @param url - Absolute http(s) address, or one with a fragment that names a `<script>` of this document.
 * @throws {SourceError} Through the promise.
 */
export function leaseSource(url: string, language: string): SourceLease {
  const key = `${url} ${language}`;
  let entry = entries.get(key);
  if (!entry) {
    const abort = new AbortController();
    const publications = requestText(url, abort.signal).then(({ mediaType, text, url: baseUrl }) =>
      readable(readPublications(text, { baseUrl, language, mediaType })),
    );
    // A failure is not kept: the next element that asks tries anew.
    publications.catch(() => entries.get(key) === entry && entries.delete(key));
    entries.set(key, (entry = { abort, publications, users: 0 }));
  }
  const leased = entry;
  leased.users++;
  return {
    publications: leased.publications,
    release() {
      if (--leased.users) return;
      leased.abort.abort();
      if (entries.get(key) === leased) entries.delete(key);
    },
  };
}

/**
 * Reads the data that a page holds in a `<script type="application/ld+json" id="…">`.
 *
 * @throws {SourceError} `data` if there is no such element, or nothing readable in it.
 */
export function readInline(fragment: string, place: Node, language: string): Publications {
  const root = place.getRootNode() as Document | ShadowRoot;
  const id = fragment.slice(1);
  const script = root.getElementById?.(id) ?? document.getElementById(id);
  if (!script) throw new SourceError('data', `no element with id="${id}" in this page`);
  return readable(
    readPublications(script.textContent ?? '', {
      baseUrl: document.baseURI,
      language,
      mediaType: script.getAttribute('type') ?? '',
    }),
  );
}

function readable(publications: Publications): Publications {
  const { analyses, programs, problems } = publications;
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  if (problem && !analyses.length && !programs.length) {
    throw new SourceError('data', `${problem.message} ${problem.path}`.trim());
  }
  return publications;
}
