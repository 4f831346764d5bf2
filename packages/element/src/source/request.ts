import { SourceError } from './source-error.js';

/** Bytes of text, decompressed. Real sources stay below 60 kB. */
const MAX_BYTES = 2e6;
/** Milliseconds for everything: waiting, tries and the body. */
const DEADLINE = 1e4;
const TRIES = 3;

/** What a server answered. */
export interface SourceText {
  text: string;
  mediaType: string;
  /** Address after redirects: the base of relative addresses in the text. */
  url: string;
}

/**
 * Gets a text with one anonymous request. A server that is busy (429, 5xx) is asked three times at most.
 *
 * XMLHttpRequest, not fetch: the same request will give feeds and pages as a `Document`, as `DOMParser` throws under
 * enforced Trusted Types (docs/decisions/0007).
 *
 * @param signal - Aborts the request; the promise then never settles, as nobody waits for it.
 * @throws {SourceError} `blocked`, `http`, `timeout` or `data` (over 2 MB).
 */
export function requestText(url: string, signal: AbortSignal): Promise<SourceText> {
  const deadline = Date.now() + DEADLINE;
  return new Promise((resolve, reject) => {
    const host = new URL(url).host;
    const attempt = (triesLeft: number): void => {
      const xhr = new XMLHttpRequest();
      const fail = (kind: SourceError['kind'], advice: string): void => reject(new SourceError(kind, advice));
      xhr.open('GET', url);
      xhr.timeout = Math.max(1, deadline - Date.now());
      xhr.ontimeout = () => fail('timeout', `${host} gave no whole answer in 10 s`);
      xhr.onerror = () =>
        fail('blocked', `refused by ${host} (CORS header access-control-allow-origin), the page's CSP or the network`);
      xhr.onprogress = (event) => {
        if (event.loaded <= MAX_BYTES) return;
        fail('data', 'over 2 MB; name a smaller file');
        xhr.abort();
      };
      xhr.onload = () => {
        const { responseText, responseURL, status } = xhr;
        // Asking for a header that CORS hides would write an error of the browser's own into the console.
        const retryAfter = /^retry-after: *(\d+)/im.exec(xhr.getAllResponseHeaders())?.[1];
        const pause = (Number(retryAfter) || (TRIES + 1 - triesLeft) * (0.5 + Math.random())) * 1e3;
        if (status >= 200 && status < 300 && status !== 204) {
          if (responseText.length > MAX_BYTES) fail('data', 'over 2 MB; name a smaller file');
          else
            resolve({ mediaType: xhr.getResponseHeader('content-type') ?? '', text: responseText, url: responseURL });
        } else if ((status === 429 || status > 499) && triesLeft > 1 && Date.now() + pause < deadline) {
          const timer = setTimeout(() => attempt(triesLeft - 1), pause);
          signal.addEventListener('abort', () => clearTimeout(timer));
        } else {
          fail('http', `${host} answered with status ${status}`);
        }
      };
      signal.addEventListener('abort', () => xhr.abort());
      xhr.send();
    };
    attempt(TRIES);
  });
}
