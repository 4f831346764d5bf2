// What the tests' pages and the test server say to each other.

/** What the data server says to one request. Everything has a default: a well-behaved, empty JSON-LD document. */
export interface Answer {
  body?: string;
  /** Each `%XX` of the body is one byte, for charsets other than UTF-8. */
  binary?: boolean;
  status?: number;
  /** `application/ld+json` unless said otherwise; `null` sends none. */
  type?: string | null;
  headers?: Record<string, string>;
  /** Which pages may read the answer: true means all of them. On by default. */
  cors?: boolean | string;
  /** `other` (another port, the default) or the origin of the page itself. Taken from the first answer. */
  origin?: 'other' | 'same';
  /** Stops before the headers or before the body until the test calls `release()`. */
  hold?: 'headers' | 'body';
  /** Sends the body in pieces of so many bytes, one after the other. */
  pieces?: number;
  /** Repeats the body until the page gives up. */
  endless?: boolean;
  /** Cuts the connection: before the headers, or in the middle of the body. */
  cut?: 'headers' | 'body';
}

export interface ReceivedRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
}

/** What came of rendering on the server. */
export type SsrOutcome = { html: string } | { problem: string };
