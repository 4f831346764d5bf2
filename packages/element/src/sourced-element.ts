import type { TemplateResult } from 'lit';
import { none } from './html.js';
import { OffprintElement } from './offprint-element.js';
import { isBlank } from './placeholder.js';
import type { SourceController, SourceStatus } from './source-controller.js';
import { StateController } from './state-controller.js';

/** An element that shows one thing, from its source and from what its author says: how far it is. */
export abstract class SourcedElement<T extends object> extends OffprintElement {
  /** @internal */
  readonly states: StateController = new StateController(this);
  /** @internal */
  readonly count: number = 1;

  /** @internal */
  abstract override readonly source: SourceController<T>;

  /** What to show; undefined while there is too little for a heading. @internal */
  abstract get content(): Partial<T> | undefined;

  /** How far the content is. @internal */
  get state(): SourceStatus {
    const { content, source, src } = this;
    if (src && (content || source.status !== 'ready')) return source.status;
    // A source may hold something, and yet nothing to head it with.
    return src ? 'empty' : content ? 'ready' : 'idle';
  }

  /** @internal */
  get blank(): boolean {
    return !this.content && isBlank(this);
  }

  /** Fetches the source again; what is shown stays until the new content is there. */
  reload(): void {
    this.source.reload();
  }

  /** What the author put in a slot, else what is known; not even the slot if `hide` names it. @internal */
  row(name: string, content: TemplateResult | '' | false | 0 | undefined): TemplateResult {
    return this.hides(name) ? none : this.slots.render(name, content || none);
  }
}
