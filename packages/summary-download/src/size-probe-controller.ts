import type { ReactiveControllerHost } from 'lit';
import type { Download } from '@offprint/element';

/** Asks a file's server for a size that nobody has said, once for each file, and remembers it. */
export class SizeProbeController {
  readonly #host: ReactiveControllerHost;
  #url = '';
  #bytes = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The file, with the size that its server gave. */
  sized(file: Download | undefined): Download | undefined {
    return file?.url === this.#url && this.#bytes ? { ...file, bytes: this.#bytes } : file;
  }

  /** Asks where the size is not known; renders once it is. */
  async ask(file: Download | undefined): Promise<void> {
    if (!file || file.bytes || file.url === this.#url) return;
    this.#url = file.url;
    this.#bytes = 0;
    const { sizeOf } = await import('./size-probe.js');
    const bytes = await sizeOf(file.url);
    if (file.url !== this.#url) return;
    this.#bytes = bytes;
    this.#host.requestUpdate();
  }
}
