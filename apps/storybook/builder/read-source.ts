import { readPublications, type Publications } from '@offprint/metadata';

/** What a webmaster learns of a source. */
export interface Findings {
  /** What the readers found; undefined if nothing could be read. */
  readonly publications?: Publications | undefined;
  readonly failure?: Failure | undefined;
  /** Where a redirect led to, as far as that is known. */
  readonly address?: string | undefined;
}

export interface Failure {
  /** As the console of a page says it. */
  readonly kind: 'blocked' | 'data' | 'http' | 'timeout';
  readonly what: string;
  readonly advice: string;
}

/** The limits of the elements: what is read here is read there. */
const DEADLINE = 10_000;
const MAX_BYTES = 2e6;

const FEED = /<(?:rss|feed|\w+:rdf)\b/i;

/** In the charset that the server or the markup names, else UTF-8. */
function decode(bytes: ArrayBuffer, mediaType: string): string {
  const utf8 = new TextDecoder().decode(bytes);
  const label = /(?:charset|encoding)=["']?([-\w]+)/i.exec(`${mediaType} ${utf8.slice(0, 1000)}`)?.[1];
  try {
    return label ? new TextDecoder(label).decode(bytes) : utf8;
  } catch {
    return utf8;
  }
}

/** Text of any format. Scripts of a page are parsed and never run. */
export function readText(text: string, baseUrl: string, language: string): Findings {
  const markup = /^\s*</.test(text) ? text.trim() : undefined;
  const type = FEED.test(text.slice(0, 2000)) ? 'application/xml' : 'text/html';
  const input = markup === undefined ? text : new DOMParser().parseFromString(markup, type);
  const publications = readPublications(input, { baseUrl, language });
  if (publications.analyses.length > 0 || publications.programs.length > 0) return { publications };
  return {
    publications,
    failure: {
      kind: 'data',
      what: 'It was read, but holds no analysis and no program.',
      advice: 'Name schema.org JSON-LD, a JSON Feed, RSS, Atom, or the page of an analysis.',
    },
  };
}

async function refusal(url: URL, signal: AbortSignal): Promise<Failure> {
  if (location.protocol === 'https:' && url.protocol === 'http:') {
    return {
      kind: 'blocked',
      what: 'A page that came by https may not read http.',
      advice: 'Use the address with https.',
    };
  }
  try {
    // Without a look at the answer: whether there is one.
    await fetch(url, { credentials: 'omit', mode: 'no-cors', signal });
    return {
      kind: 'blocked',
      what: `${url.host} answers, but does not let pages of other sites read this file.`,
      advice: 'Ask its administrator to send the header “access-control-allow-origin: *” with it.',
    };
  } catch {
    return {
      kind: 'blocked',
      what: `${url.host} does not answer.`,
      advice: 'Check the address and your connection, and whether a content blocker stands between.',
    };
  }
}

/**
 * Reads a source as the elements do, with one anonymous request.
 *
 * @param signal - Aborted when another source is wanted; the promise is then rejected with its reason.
 */
export async function readSource(address: string, language: string, signal: AbortSignal): Promise<Findings> {
  const url = new URL(address);
  const timeout = AbortSignal.timeout(DEADLINE);
  const either = AbortSignal.any([signal, timeout]);
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'strict-origin', signal: either });
    if (!response.ok || response.status === 204) {
      return {
        failure: {
          kind: 'http',
          what: `${url.host} answered with status ${response.status}.`,
          advice: 'Open the address in the browser, and correct it.',
        },
      };
    }
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_BYTES) {
      return { failure: { kind: 'data', what: 'It is over 2 MB.', advice: 'Name a smaller file.' } };
    }
    const text = decode(bytes, response.headers.get('content-type') ?? '');
    return { ...readText(text, response.url, language), address: response.url };
  } catch {
    signal.throwIfAborted();
    if (timeout.aborted) {
      return {
        failure: {
          kind: 'timeout',
          what: `${url.host} gave no whole answer in 10 seconds.`,
          advice: 'Name a file that its server does not have to make first.',
        },
      };
    }
    return { failure: await refusal(url, either) };
  }
}
