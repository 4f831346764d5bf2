import type { OffprintErrorKind } from '../events.js';

/** A source that could not be loaded or read. */
export class SourceError extends Error {
  readonly kind: OffprintErrorKind;
  /** @param advice - One sentence for a webmaster: what happened and what to do. */
  constructor(kind: OffprintErrorKind, advice: string) {
    super(advice);
    this.kind = kind;
  }
}
