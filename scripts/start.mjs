// The demo: builds what it needs, then serves a partner's page, the publisher's files and Storybook until Ctrl-C.
import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import getPort, { portNumbers } from 'get-port';

const root = join(import.meta.dirname, '..');
const HOST = '127.0.0.1';
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1' };

/** What ends with this process, last first. */
const closing = [];
let ending = false;

const build = () =>
  run([
    join(root, 'node_modules/turbo/bin/turbo'),
    'run',
    'build',
    '--filter=@offprint/partner-site...',
    // What Storybook reads, but not Storybook's own static build.
    '--filter=@offprint/storybook^...',
    '--output-logs=errors-only',
  ]);

/** Runs a script of Node to its end. Resolves to whether it succeeded. */
function run(command) {
  const child = start(command);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Starts a script of Node in a group of its own, so that all it starts can be ended with it. */
function start(command, options = {}) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    detached: process.platform !== 'win32',
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  closing.push(() => endGroup(child));
  return child;
}

function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const signal = (name) => {
      try {
        if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
        else process.kill(-child.pid, name);
      } catch (error) {
        // It ended in the meantime.
        if (error.code !== 'ESRCH') console.error(error.message);
      }
    };
    // Whatever does not go by itself within three seconds is made to.
    const timer = setTimeout(signal, 3000, 'SIGKILL');
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    signal('SIGTERM');
  });
}

async function end(code) {
  if (ending) return;
  ending = true;
  await Promise.allSettled(closing.toReversed().map((close) => close()));
  process.exit(code);
}

/** The wanted port, or the next one that is free. */
const freePort = (wanted) => getPort({ host: HOST, port: portNumbers(wanted, wanted + 99) });

async function startStorybook() {
  const folder = join(root, 'apps/storybook');
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!existsSync(join(folder, '.storybook')) || !manifest.scripts?.dev) {
    return { reason: 'apps/storybook has no "dev" script or no .storybook folder yet.' };
  }
  const port = await freePort(6006);
  // The app's own "dev" script, on our port.
  const words = [...manifest.scripts.dev.split(' ').slice(1), '--port', String(port), '--exact-port', '--host', HOST];
  const child = start([join(root, 'node_modules/storybook/dist/bin/dispatcher.js'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = `http://${HOST}:${port}`;
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => (log = `${log}${stripVTControlCharacters(String(text))}`.slice(-20_000)));
  }
  const lastLines = () => log.trim().split('\n').slice(-15).join('\n');
  const stopped = new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(`it ended with ${signal ?? `code ${code}`}`));
  });
  const reason = await Promise.race([stopped, answers(origin)]);
  if (reason !== undefined) return { reason: `${reason}. Its last lines:\n${lastLines()}` };
  stopped.then((why) => {
    if (ending) return;
    console.error(`\nStorybook stopped: ${why}. The other two go on. Its last lines:\n${lastLines()}\n`);
  });
  return { origin };
}

/** Resolves when the address answers, or to a sentence when it has not for two minutes. */
async function answers(origin) {
  for (let tries = 0; tries < 480; tries += 1) {
    try {
      await fetch(origin);
      return undefined;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  return 'it did not answer for two minutes';
}

/** Builds again when a source changes: Storybook reads sources by itself, the partner's page reads what is built. */
function rebuildOnChange() {
  let timer;
  let running = false;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (running) return soon();
      running = true;
      const done = await build();
      running = false;
      if (!ending)
        console.log(done ? 'Built again: reload the page.' : 'The build failed: mend it, and it runs again.');
    }, 200);
  };
  const sources = ['packages/*/src', 'apps/partner-site/{pages,publisher,scripts}'];
  for (const folder of sources.flatMap((pattern) => globSync(pattern, { cwd: root }))) {
    const watcher = watch(join(root, folder), { recursive: true }, soon);
    watcher.on('error', () => watcher.close());
    closing.push(() => watcher.close());
  }
}

function greet(partner, publisher, storybook) {
  const book = storybook.origin ?? 'not running (see above)';
  console.log(`
  A partner's page        ${partner}/
      in French, Arabic   ${partner}/fr/   ${partner}/ar/
  The publisher's files   ${publisher}/
  Storybook               ${book}

  What to look at
    1. The partner's page: a card in the essay, the summary with its download at the end of it, related analyses across
       the page, the program before the footer. All four come from one pasted script tag and read the publisher's data
       on the other origin. View the source: each snippet is one line.
    2. The French and the Arabic page: the elements speak the page's language, each study keeps its own. The list reads
       JSON Feed in English, RSS in French, JSON-LD in Arabic: it is the same list.
    3. Turn on your system's dark mode, print the page, or make the window narrow. Reload: nothing moves.
    4. Turn JavaScript off and reload: the links that the snippets hold stay.
    5. The Network panel: script, data and picture from the publisher, and nothing from anywhere else.

  A change to a source builds again; reload to see it. Ctrl-C ends everything.
`);
}

async function main() {
  console.log('Building the demo. The first time takes a minute or two.');
  if (!(await build())) {
    if (!ending) console.error('\nThe build failed; its message is above. Nothing was started.');
    return end(1);
  }
  // Imported now, because it serves what was just built.
  const { servePartner, servePublisher } = await import('../apps/partner-site/server.mjs');
  const publisher = await servePublisher({ port: await freePort(4200) });
  closing.push(publisher.close);
  const partner = await servePartner({ port: await freePort(4100), publisherOrigin: publisher.origin });
  closing.push(partner.close);

  console.log(`Serving the partner's page on ${partner.origin}/. Starting Storybook…`);
  const storybook = await startStorybook();
  if (ending) return undefined;
  if (storybook.reason) console.error(`\nStorybook was not started: ${storybook.reason}`);
  rebuildOnChange();
  return greet(partner.origin, publisher.origin, storybook);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
await main().catch((error) => {
  console.error(`\nThe demo could not start: ${error.message}`);
  return end(1);
});
