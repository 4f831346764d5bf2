// A registry of its own on loopback, for a rehearsal: it holds @offprint/* and asks no other registry for anything.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';

const STARTS_WITHIN = 30_000;

/**
 * @param {string} folder an empty folder for its storage and settings
 * @returns {Promise<{ url: string, npmrc: string, stop: () => void }>} `url` ends with a slash; `npmrc` is the text that
 *   sends the scope, and nothing else, to it
 */
export async function startRegistry(folder) {
  const port = await getPort({ host: '127.0.0.1' });
  const address = `127.0.0.1:${port}`;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.yaml');
  writeFileSync(config, settings(join(folder, 'storage')));
  const manifest = createRequire(import.meta.url).resolve('verdaccio/package.json');
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), 'bin/verdaccio'), '--config', config, '--listen', address],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const stop = () => child.kill();
  process.once('exit', stop);
  const url = `http://${address}/`;
  await answers(`${url}-/ping`, () => {
    if (child.exitCode !== null) throw new Error(`The registry has ended:\n${output}`);
  });
  return { url, npmrc: `@offprint:registry=${url}\n//${address}/:_authToken=rehearsal\n`, stop };
}

/** Everyone on this machine may publish, and no package comes from elsewhere. */
const settings = (storage) => `storage: ${JSON.stringify(storage)}
uplinks: {}
packages:
  '@offprint/*': { access: $all, publish: $all, unpublish: $all }
log: { type: stdout, format: pretty, level: warn }
`;

async function answers(url, check) {
  const end = Date.now() + STARTS_WITHIN;
  while (Date.now() < end) {
    check();
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`The registry has not answered within ${STARTS_WITHIN / 1000} s.`);
}
