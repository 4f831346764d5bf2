import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import type { WebKit } from './resolve.mjs';

export interface WebKitDriver {
  readonly port: number;
  readonly capabilities: WebdriverIO.Capabilities;
  /** Ends the driver, its browser and its display. Safe to call twice. */
  stop(): void;
}

/** How long the display and the driver may take to start. Both take well under a second on an idle machine. */
const START_TIMEOUT = 20_000;

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function pause(milliseconds: number): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- the driver gives no sign when it listens: one has to knock
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Xvfb chooses a free display by itself and says which: two runs at the same time never meet on one number. */
async function startDisplay(xvfb: string): Promise<{ display: string; process: ChildProcess }> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const answer = child.stdio[3];
  if (!answer) throw new Error('Xvfb has no pipe to answer through.');
  const [number] = await Promise.race([
    once(answer, 'data', { signal: AbortSignal.timeout(START_TIMEOUT) }),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with code ${code}.`))),
  ]);
  return { display: `:${String(number).trim()}`, process: child };
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_TIMEOUT; Date.now() < end; await pause(50)) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${child.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
  }
  throw new Error('WebKitWebDriver does not listen.');
}

/** Starts WebKitGTK's driver on a free port, on a display and with a profile that only this run uses. */
export async function startWebKitDriver(webkit: WebKit): Promise<WebKitDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'offprint-webkit-'));
  const screen = webkit.xvfb ? await startDisplay(webkit.xvfb) : undefined;
  const port = await getPort({ host: '127.0.0.1' });
  const driver = spawn(webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // A group of its own, so that the browser ends with the driver even if a run is interrupted in mid-session.
    detached: true,
    env: {
      ...process.env,
      ...(screen && { DISPLAY: screen.display }),
      XDG_CACHE_HOME: profile,
      XDG_CONFIG_HOME: profile,
      XDG_DATA_HOME: profile,
      // Neither a desktop's settings nor its accessibility bus take part in the tests.
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = (): void => {
    process.off('exit', stop);
    for (const signal of SIGNALS) process.off(signal, stopBySignal);
    try {
      if (driver.pid && driver.exitCode === null) process.kill(-driver.pid);
    } catch {
      // The group has ended by itself in the meantime.
    }
    screen?.process.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  // A process that a signal ends has no exit event, and the driver would live on.
  const stopBySignal = (signal: NodeJS.Signals): void => {
    stop();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    else process.exit(1);
  };
  process.on('exit', stop);
  for (const signal of SIGNALS) process.on(signal, stopBySignal);
  try {
    await untilListening(port, driver);
  } catch (error) {
    stop();
    throw error;
  }
  return {
    port,
    stop,
    capabilities: {
      browserName: 'MiniBrowser',
      // The BiDi half of webdriverio expects a server that WebKitGTK does not have.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  };
}
