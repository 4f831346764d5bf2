import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** How a server fails. Each answers one path, which is its name. */
type Fault = (response: ServerResponse, origins: { other: string }) => void;

const DATA = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Report', headline: 'Zürich in motion' });
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Zürich in motion</title></item></channel></rss>`;
const MEGABYTE = ' '.repeat(1e6);

const answer =
  (status: number, headers: Record<string, string> = {}, body: Buffer | string = DATA): Fault =>
  (response) =>
    void response.writeHead(status, headers).end(body);

const flood =
  (status: number): Fault =>
  (response) => {
    response.writeHead(status);
    const write = (): void => {
      while (!response.destroyed && response.write(MEGABYTE));
    };
    response.on('drain', write);
    write();
  };

/** When to ask again; pages of other origins are not shown this header unless it is exposed to them. */
const after = (time: number | string): Record<string, string> => ({
  'access-control-expose-headers': 'retry-after',
  'retry-after': `${time}`,
});

const FAULTS = {
  good: answer(200),
  reset: (response) => {
    response
      .writeHead(200, { 'content-length': '1000' })
      .write(DATA.slice(0, 20), () => response.socket?.resetAndDestroy());
  },
  stall: (response) => void response.writeHead(200).flushHeaders(),
  bytewise: (response) => {
    const bytes = [...Buffer.from(DATA)];
    const timer = setInterval(() => {
      const byte = bytes.shift();
      if (byte === undefined) clearInterval(timer);
      if (byte === undefined) response.end();
      else response.write(Buffer.of(byte));
    }, 2);
  },
  trickle: (response) => {
    response.writeHead(200).write(DATA[0]);
    const timer = setInterval(() => void response.write(' '), 1000);
    response.on('close', () => clearInterval(timer));
  },
  endless: flood(200),
  huge: answer(200, {}, MEGABYTE.repeat(10) + DATA),
  'wrong-type': answer(200, { 'content-type': 'image/png' }),
  'wrong-charset': answer(200, { 'content-type': 'application/rss+xml; charset=klingon' }, FEED),
  'other-charset': answer(
    200,
    { 'content-type': 'application/rss+xml; charset=iso-8859-1' },
    Buffer.from(FEED, 'latin1'),
  ),
  'cut-gzip': answer(200, { 'content-encoding': 'gzip' }, gzipSync(DATA).subarray(0, -20)),
  'no-gzip': answer(200, { 'content-encoding': 'gzip' }),
  'cut-json': answer(200, { 'content-type': 'application/json' }, DATA.slice(0, -9)),
  nothing: answer(200, {}, ''),
  '204': answer(204, {}, ''),
  '206': answer(206, { 'content-range': 'bytes 0-99/100' }),
  '304': answer(304, {}, ''),
  '403': answer(403),
  '404': answer(404),
  '404-endless': flood(404),
  '429': answer(429, { 'retry-after': '3600' }),
  '429-soon': answer(429, after(2)),
  '429-later': answer(429, after(3600)),
  '500': answer(500),
  '503-soon': (response) => void response.writeHead(503, after(new Date(Date.now() + 3000).toUTCString())).end(),
  '503-later': answer(503, after(3600)),
  loop: answer(302, { location: '/loop' }),
  moved: (response, { other }) => void response.writeHead(301, { location: `${other}/good` }).end(),
  'moved-to-a-stranger': (response, { other }) => void response.writeHead(301, { location: `${other}/no-cors` }).end(),
  'no-cors': answer(200),
} satisfies Record<string, Fault>;

/** Name of a fault. */
export type FaultName = keyof typeof FAULTS;

/** A server that fails in every way it knows. */
export interface BadServer {
  readonly origin: string;
  /** When each fault was asked for, in seconds. */
  readonly tries: ReadonlyMap<string, readonly number[]>;
  /** Resolves once no answer is under way any more. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** @param other - Origin of another one, which redirects lead to. */
export async function serveFaults(other = ''): Promise<BadServer> {
  const tries = new Map<string, number[]>();
  const answers: Promise<void>[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const name = request.url!.slice(1);
    tries.set(name, [...(tries.get(name) ?? []), performance.now() / 1000]);
    answers.push(new Promise((resolve) => response.on('close', resolve)));
    if (name !== 'no-cors') response.setHeader('access-control-allow-origin', '*');
    // What is under way says nothing of the connections after it.
    response.setHeader('connection', 'close');
    const fault: Fault = FAULTS[name as FaultName] ?? answer(404);
    fault(response, { other });
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tries,
    idle: async () => void (await Promise.all(answers)),
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}
