import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, ReceivedRequest } from '../protocol.ts';

const PREFIX = '/__data__/';

/** A promise that others settle. */
class Signal {
  readonly promise: Promise<void>;
  #resolve: () => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve) => (this.#resolve = resolve));
  }

  give(): void {
    this.#resolve();
  }
}

class Source {
  readonly answers: readonly Answer[];
  readonly requests: ReceivedRequest[] = [];
  readonly released = new Signal();
  readonly aborted = new Signal();
  #waiting: { count: number; signal: Signal }[] = [];

  constructor(answers: readonly Answer[]) {
    this.answers = answers.length > 0 ? answers : [{}];
  }

  receive(request: IncomingMessage): Answer {
    this.requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    const reached = this.#waiting.filter(({ count }) => count <= this.requests.length);
    for (const { signal } of reached) signal.give();
    return this.answers[Math.min(this.requests.length, this.answers.length) - 1] ?? {};
  }

  requested(count: number): Promise<void> {
    const signal = new Signal();
    if (this.requests.length >= count) signal.give();
    else this.#waiting.push({ count, signal });
    return signal.promise;
  }
}

/** Resolves when the piece has left, or when the page has gone. */
function send(response: ServerResponse, piece: Uint8Array): Promise<unknown> {
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.write(piece, () => {
      response.off('close', resolve);
      setImmediate(resolve);
    });
  });
}

function headersOf(answer: Answer): Record<string, string> {
  const { type = 'application/ld+json', cors = true, headers } = answer;
  return {
    'cache-control': 'no-store',
    ...(type !== null && { 'content-type': type }),
    ...(cors !== false && { 'access-control-allow-origin': cors === true ? '*' : cors }),
    ...headers,
  };
}

function bodyOf({ binary, body = '{}' }: Answer): Buffer {
  if (!binary) return Buffer.from(body);
  const bytes = body.replaceAll(/%([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}

async function respond(answer: Answer, source: Source, response: ServerResponse): Promise<void> {
  if (answer.hold === 'headers') await source.released.promise;
  if (answer.cut === 'headers') return void response.destroy();
  const body = bodyOf(answer);
  // A length makes a cut body an error for the page; without one it would count as the end.
  const length = answer.cut === 'body' ? { 'content-length': String(body.length + 1) } : {};
  response.writeHead(answer.status ?? 200, { ...headersOf(answer), ...length });
  response.flushHeaders();
  if (answer.hold === 'body') await source.released.promise;
  const size = answer.pieces ?? Math.max(body.length, 1);
  do {
    for (let start = 0; start < body.length && !response.destroyed; start += size) {
      await send(response, body.subarray(start, start + size));
    }
  } while (answer.endless && body.length > 0 && !response.destroyed);
  if (answer.cut === 'body') response.destroy();
  else response.end();
}

/** Data on loopback that tests script: on an origin of its own, and as a guest of the page's server. */
export class DataServer {
  readonly #sources = new Map<string, Source>();
  #server: Server | undefined;

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      if (!this.handle(request, response)) response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Answers with true if the request was for a source, and is taken care of. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url ?? '';
    if (!path.startsWith(PREFIX)) return false;
    const source = this.#sources.get(path.slice(PREFIX.length).split(/[/?]/, 1)[0] ?? '');
    if (!source) return false;
    response.on('close', () => {
      if (!response.writableEnded) source.aborted.give();
    });
    respond(source.receive(request), source, response).catch(() => response.destroy());
    return true;
  }

  create(answers: readonly Answer[], pageOrigin: string): { id: string; url: string } {
    const id = randomUUID();
    this.#sources.set(id, new Source(answers));
    const { port } = this.#server?.address() as AddressInfo;
    const origin = answers[0]?.origin === 'same' ? pageOrigin : `http://127.0.0.1:${port}`;
    return { id, url: `${origin}${PREFIX}${id}` };
  }

  source(id: string): Source {
    const source = this.#sources.get(id);
    if (!source) throw new Error(`No data source ${id}.`);
    return source;
  }
}
