import { readJson, type Publications } from '@offprint/metadata/json.js';
import { requestSource, type SourceAnswer } from './request.js';
import { SourceError } from './source-error.js';
import { htmlPolicy } from './trusted-html.js';

interface Entry {
  readonly answer: Promise<SourceAnswer>;
  /** What the answer holds, by the language that is wanted of texts in several. */
  readonly publications: Map<string, Promise<Publications>>;
  readonly abort: AbortController;
  users: number;
}

const entries = new Map<string, Entry>();

/**
 * Asks for a source once for all elements that name it.
 *
 * @param url - Absolute http(s) address.
 * @param signal - Aborted when the element needs it no longer. The last one's ends a request that still runs, and forgets
 *   the content.
 * @throws {SourceError}
 */
export function sharedSource(url: string, language: string, signal: AbortSignal): Promise<Publications> {
  let entry = entries.get(url);
  if (!entry) {
    const abort = new AbortController();
    entry = { abort, answer: requestSource(url, abort.signal), publications: new Map(), users: 0 };
    entries.set(url, entry);
  }
  const shared = entry;
  const { abort, answer, publications } = shared;
  const forget = (): unknown => entries.get(url) === shared && entries.delete(url);
  let reading = publications.get(language);
  if (!reading) {
    publications.set(language, (reading = answer.then((source) => readSource(source, language))));
    // A failure is not kept: the next element that asks tries anew.
    reading.catch(forget);
  }
  shared.users++;
  signal.addEventListener('abort', () => {
    if (--shared.users) return;
    abort.abort();
    forget();
  });
  return reading;
}

/** What a `<script>` of the page held when it was last read, and how it was read: a page's elements share one. */
const inline = new WeakMap<Element, { readonly key: string; readonly publications: Publications }>();

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
  const { textContent: text } = script;
  const { baseURI: baseUrl } = document;
  const key = [language, baseUrl, text].join();
  let known = inline.get(script);
  if (known?.key !== key) {
    inline.set(script, (known = { key, publications: readable(readJson(text, { baseUrl, language })) }));
  }
  return known.publications;
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
    throw new SourceError('data', `nothing readable: ${problem.code} ${problem.path}; name JSON-LD, a feed or a page`);
  }
  return publications;
}
