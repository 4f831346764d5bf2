import { readJson, type Publications } from '@offprint/metadata/json.js';
import { requestSource, type SourceAnswer } from './request.js';
import { SourceError } from './source-error.js';
import { htmlPolicy } from './trusted-html.js';

interface Entry {
  readonly publications: Promise<Publications>;
  readonly abort: AbortController;
  users: number;
}

const entries = new Map<string, Entry>();

/**
 * Reads a source once for all elements that name it.
 *
 * @param url - Absolute http(s) address.
 * @param signal - Aborted when the element needs it no longer. The last one's ends a request that still runs, and forgets
 *   the content.
 * @throws {SourceError}
 */
export function sharedSource(url: string, language: string, signal: AbortSignal): Promise<Publications> {
  const key = `${language} ${url}`;
  const forget = (): unknown => entries.get(key) === entry && entries.delete(key);
  let entry = entries.get(key);
  if (!entry) {
    const abort = new AbortController();
    const publications = requestSource(url, abort.signal).then((answer) => readSource(answer, language));
    entries.set(key, (entry = { abort, publications, users: 0 }));
    // A failure is not kept: the next element that asks tries anew.
    publications.catch(forget);
  }
  const { abort, publications } = entry;
  entry.users++;
  signal.addEventListener('abort', () => {
    if (--entry.users) return;
    abort.abort();
    forget();
  });
  return publications;
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
  return readable(readJson(script.textContent, { baseUrl: document.baseURI, language }));
}

/** By content: servers are often wrong about the type. What begins with a `<` is markup, whose reader is loaded now. */
async function readSource({ bytes, mediaType, url }: SourceAnswer, language: string): Promise<Publications> {
  const options = { baseUrl: url, language };
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*</.test(text)) return readable(readJson(text, options));
  const { readMarkupSource } = await import('./markup.js').catch(() => {
    throw new SourceError(
      'chunk',
      'the reader of feeds and pages did not load: it must lie beside the script, with CORS',
    );
  });
  let policy: ReturnType<typeof htmlPolicy>;
  try {
    policy = htmlPolicy();
  } catch {
    throw new SourceError('policy', "add offprint to the trusted-types directive of this page's CSP");
  }
  const { data, ...found } = readMarkupSource(bytes, mediaType, url, policy) ?? { data: [] };
  return readable(readJson(data, { ...options, ...found }));
}

function readable(publications: Publications): Publications {
  const { analyses, programs, problems } = publications;
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  if (problem && !analyses.length && !programs.length) {
    throw new SourceError('data', `${problem.message} ${problem.path}`.trim());
  }
  return publications;
}
