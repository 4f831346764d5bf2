// The demo's two origins, for `npm start` and for end-to-end tests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const dist = join(import.meta.dirname, 'dist');

/** What the pages say. It is replaced while serving when the publisher is elsewhere. */
export const PLACEHOLDER_ORIGIN = 'http://127.0.0.1:4200';

/** @typedef {{ origin: string, close: () => Promise<void> }} Served */

/** @type {Readonly<Record<string, string>>} sirv's own table gives scripts and data older names. */
const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/**
 * @param {import('node:http').RequestListener} handle
 * @param {number} port
 * @returns {Promise<Served>}
 */
async function listen(handle, port) {
  const server = createServer(handle);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://${HOST}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Record<string, string>} headers
 */
function notFound(response, headers) {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end('There is nothing here.\n');
}

/**
 * Serves a folder as it is on the disk at each request, so a rebuild shows on reload.
 *
 * @param {string} folder
 * @param {Record<string, string>} headers
 */
const files = (folder, headers) =>
  sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const type = TYPES[extname(pathname)];
      if (type) response.setHeader('content-type', type);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

/**
 * The publisher's static files, readable from every origin: the data, the file, the picture, and the script's versions.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port.
 * @param {string} [options.folder] The built files.
 * @param {string} [options.scripts] The folder with the versions of the script.
 * @returns {Promise<Served>}
 */
export function servePublisher({ port = 0, folder = join(dist, 'publisher'), scripts = embedFolder() } = {}) {
  const headers = {
    'access-control-allow-origin': '*',
    // A host page may ask for isolation (Cross-Origin-Embedder-Policy); these files are meant for other sites.
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  const serveFiles = files(folder, headers);
  const serveScripts = files(scripts, headers);
  return listen((request, response) => {
    const serve = /^\/\d[\d.]*\//.test(request.url ?? '/') ? serveScripts : serveFiles;
    return serve(request, response, () => notFound(response, headers));
  }, port);
}

const embedFolder = () => dirname(dirname(fileURLToPath(import.meta.resolve('@offprint/embed/offprint.js'))));

/**
 * The magazine, under a strict content security policy that allows the publisher and nothing else.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free port.
 * @param {string} [options.publisherOrigin] Written into the pages' snippets.
 * @param {string} [options.folder] The built pages.
 * @param {Record<string, string>} [options.headers] Added to, or instead of, the usual ones.
 * @returns {Promise<Served>}
 */
export function servePartner({
  port = 0,
  publisherOrigin = PLACEHOLDER_ORIGIN,
  folder = join(dist, 'partner'),
  headers = {},
} = {}) {
  const sent = { 'cache-control': 'no-cache', 'content-security-policy': policy(publisherOrigin), ...headers };
  const serveFiles = files(folder, sent);
  return listen(async (request, response) => {
    const pathname = (request.url ?? '/').replace(/\?.*/, '');
    // The pages are `/` and one folder a language; everything else is a file as it stands.
    if (!/^\/(?:[a-z]{2}\/)?$/.test(pathname)) return serveFiles(request, response, () => notFound(response, sent));
    try {
      const page = await readFile(join(folder, pathname, 'index.html'), 'utf8');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...sent });
      response.end(page.replaceAll(PLACEHOLDER_ORIGIN, publisherOrigin));
    } catch {
      notFound(response, sent);
    }
  }, port);
}

/** @param {string} publisher */
const policy = (publisher) =>
  [
    "default-src 'none'",
    `script-src ${publisher}`,
    `connect-src ${publisher}`,
    `img-src 'self' ${publisher}`,
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
