import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasNginx, NGINX } from '../browsers/install.mjs';

export interface NginxServer {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** For the options of a Node test: the reason why nginx cannot be tested on this machine, or false. */
export const missingNginx = (): string | false => (hasNginx() ? false : 'nginx or its Brotli module is not installed');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function replaceOnce(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`The configuration has no ${from}.`);
  return text.replace(from, to);
}

/**
 * Serves a folder by a real nginx, on a free port of loopback.
 *
 * @param configuration A file for `conf.d`, whose `listen` and `root` are replaced.
 */
export async function serveByNginx(configuration: string, folder: string): Promise<NginxServer> {
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'offprint-nginx-'));
  const site = replaceOnce(
    replaceOnce(await readFile(configuration, 'utf8'), /listen .*;/, `listen 127.0.0.1:${port};`),
    /root .*;/,
    `root ${folder};`,
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${home};`);
  const whole = `load_module ${NGINX.brotli};
    daemon off; pid ${home}/pid; error_log stderr notice; worker_processes 1;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http { access_log off; include /etc/nginx/mime.types; ${temporary.join(' ')} ${site} }`;
  await writeFile(join(home, 'nginx.conf'), whole);
  const nginx = spawn(NGINX.program, ['-e', 'stderr', '-c', join(home, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(nginx, 'exit');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    nginx.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      // A worker is there: from now on connections are accepted.
      if (/start worker process \d/.test(said)) resolve();
    });
    nginx.on('error', reject);
    nginx.on('exit', () => reject(new Error(said)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      nginx.kill('SIGTERM');
      await exited;
      await rm(home, { recursive: true });
    },
  };
}
