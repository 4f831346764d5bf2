import { type ChildProcess, fork } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import type { SsrRequest, SsrResponse } from './ssr-worker.ts';

interface Waiting {
  resolve(html: string): void;
  reject(error: Error): void;
}

/** Renders with lit-ssr in a child process, which lives until the packages are built anew. */
class SsrRenderer {
  readonly #root: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: ChildProcess | undefined;
  #builtAt = 0;
  #count = 0;

  constructor(root: string) {
    this.#root = root;
  }

  render(modules: readonly string[], markup: string): Promise<string> {
    const worker = this.#upToDateWorker();
    const id = (this.#count += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: SsrRequest = { id, modules: modules.map((specifier) => this.#locate(specifier)), markup };
      worker.send(request);
    });
  }

  stop(): void {
    this.#worker?.kill();
    this.#worker = undefined;
  }

  /** Packages go by their name, so that their build is taken; a module of a test goes by its path on the test server. */
  #locate(specifier: string): string {
    return specifier.startsWith('/') ? pathToFileURL(join(this.#root, specifier)).href : specifier;
  }

  #upToDateWorker(): ChildProcess {
    const stamps = globSync('packages/*/dist/.tsbuildinfo', { cwd: this.#root });
    const builtAt = Math.max(0, ...stamps.map((file) => statSync(join(this.#root, file)).mtimeMs));
    if (builtAt > this.#builtAt) this.stop();
    this.#builtAt = builtAt;
    return (this.#worker ??= this.#start());
  }

  #start(): ChildProcess {
    const worker = fork(fileURLToPath(new URL('./ssr-worker.ts', import.meta.url)), { cwd: this.#root, execArgv: [] });
    worker.on('message', (response: SsrResponse) => {
      const waiting = this.#waiting.get(response.id);
      this.#waiting.delete(response.id);
      if ('html' in response) waiting?.resolve(response.html);
      else waiting?.reject(new Error(response.error));
    });
    worker.on('exit', (code) => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values())
        reject(new Error(`The server renderer ended with code ${code}.`));
      this.#waiting.clear();
    });
    return worker;
  }
}

/** Server rendering for tests: `ssrRender()` and `hydratedFixtures()` on their side. */
export function ssrPlugin(root: string): TestRunnerPlugin<{ modules: string[]; markup: string }> {
  const renderer = new SsrRenderer(root);
  return {
    name: 'offprint-ssr',
    serverStop() {
      renderer.stop();
    },
    async executeCommand({ command, payload }) {
      if (command !== 'offprint:ssr' || !payload) return undefined;
      return renderer.render(payload.modules, payload.markup);
    },
  };
}
