import { SourceError } from './source-error.js';

/** Bytes after decompression. Real sources stay below 60 kB. */
const MAX_BYTES = 2e6;
/** Milliseconds for everything: waiting, tries and the body. */
const DEADLINE = 1e4;
const TRIES = 3;

/** What a server answered. */
export interface SourceAnswer {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  /** Address after redirects: the base of relative addresses in the source. */
  url: string;
}

/**
 * Gets a source with one anonymous request. A server that is busy (429, 5xx) is asked three times at most.
 *
 * @param signal - Aborts the request; the promise is then rejected with the signal's reason.
 * @throws {SourceError} `blocked`, `http`, `timeout` or `data` (over 2 MB).
 */
export async function requestSource(url: string, signal: AbortSignal): Promise<SourceAnswer> {
  const { host } = new URL(url);
  const timeout = AbortSignal.timeout(DEADLINE);
  // Named below too: WebKitGTK forgets a signal that only a request holds, and the request would never end.
  const either = AbortSignal.any([signal, timeout]);
  const start = Date.now();
  try {
    for (let tries = 1; ; tries++) {
      const response = await fetch(url, {
        credentials: 'omit',
        // A policy here would outdo that of the page, which may tell less; no policy tells more than an origin of this.
        referrer: `${location.origin}/`,
        signal: either,
      });
      const { body, headers, ok, status } = response;
      if (ok && status !== 204) {
        return { bytes: await bytesOf(response), mediaType: headers.get('content-type') ?? '', url: response.url };
      }
      // A page of an error may be endless, too.
      await body?.cancel();
      const after = headers.get('retry-after') ?? '';
      // Seconds, or a date. Source: https://httpwg.org/specs/rfc9110.html#field.retry-after
      const wish = 1e3 * Number(after) || Date.parse(after) - Date.now();
      const pause = wish > 0 ? wish : 1e3 * tries * (0.5 + Math.random());
      const isBusy = status === 429 || status > 499;
      if (!isBusy || tries === TRIES || Date.now() - start + pause > DEADLINE) {
        throw new SourceError('http', `${host} answered with status ${status}`);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  } catch (error) {
    if (signal.aborted || error instanceof SourceError) throw error;
    throw either.aborted
      ? new SourceError('timeout', `${host} gave no whole answer in 10 s`)
      : new SourceError(
          'blocked',
          `refused by ${host} (CORS header access-control-allow-origin), by this page's CSP (connect-src) or by the network`,
        );
  }
}

/** Reads piece by piece: the reading sets the pace of the network, so that no flood reaches the page. */
async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body!.getReader();
  const pieces: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.length;
    if (size > MAX_BYTES) {
      void reader.cancel();
      throw new SourceError('data', 'over 2 MB; name a smaller file');
    }
    pieces.push(value);
  }
}
