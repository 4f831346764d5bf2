import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SsrOutcome } from '../protocol.ts';
import type { SsrRequest, SsrResponse } from './ssr-worker.ts';

/** One process that renders on the server, from its first request until it is retired. */
export class SsrProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (outcome: SsrOutcome) => void>();
  #count = 0;
  #retired = false;

  constructor() {
    this.#child = fork(fileURLToPath(new URL('./ssr-worker.ts', import.meta.url)), { execArgv: [] });
    this.#child.on('message', ({ id, outcome }: SsrResponse) => this.#settle(id, outcome));
    this.#child.on('exit', (code) => {
      for (const id of [...this.#waiting.keys()]) {
        this.#settle(id, { problem: `The server renderer ended with code ${code}.` });
      }
    });
  }

  render(modules: readonly string[], markup: string): Promise<SsrOutcome> {
    const id = (this.#count += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#child.send({ id, modules, markup } satisfies SsrRequest);
    });
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.connected;
  }

  /** Ends the process once everything that was asked is answered. */
  retire(): void {
    this.#retired = true;
    if (this.#waiting.size === 0) this.#child.kill();
  }

  #settle(id: number, outcome: SsrOutcome): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
    if (this.#retired) this.retire();
  }
}
