import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface StaticServer {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Path and query of what was asked, in order. */
  readonly requests: readonly string[];
  /** Ends the server and its open connections: to a page it is as if the origin were down. */
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Pages of other origins may read the files, as a publisher's CDN allows. */
  cors?: boolean;
  /** More headers for each answer, for one a Content-Security-Policy. */
  headers?: Record<string, string>;
  /** Answers in place of the files: return true for a request that is taken care of. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Serves a folder on a free port of loopback. Two of them are two origins. */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, etag: false });
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (options.cors) response.setHeader('access-control-allow-origin', '*');
    for (const [name, value] of Object.entries(options.headers ?? {})) response.setHeader(name, value);
    if (options.intercept?.(request, response)) return;
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
