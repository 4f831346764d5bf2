import { html as litHtml, type TemplateResult } from 'lit';
import { html, none } from './html.js';
import type { SlotController } from './slot-controller.js';
import type { SourceController, SourceStatus } from './source-controller.js';
import type { SharedStrings } from './strings.js';

/** What decides what an element shows while it has no content: its state, and what the author put into it. */
export interface Placeholder {
  readonly state: SourceStatus;
  readonly source: Pick<SourceController<unknown>, 'reload' | 'slow'>;
  readonly slots: Pick<SlotController, 'has'>;
  readonly strings: SharedStrings;
  /** The slot of the author's fallback: the default one, unless that holds something else. */
  readonly fallback?: string;
}

/** True if nothing is there to show: an empty source, and neither fallback nor a text for that case. */
export function isBlank({ state, slots }: Pick<Placeholder, 'slots' | 'state'>, fallback = ''): boolean {
  return state === 'empty' && !slots.has('empty') && !slots.has(fallback);
}

/**
 * The author's fallback, or a skeleton, or one line with a Retry button; with a status region that is there before its
 * text changes.
 */
export function placeholder({ fallback = '', slots, source, state, strings }: Placeholder): TemplateResult {
  const bare = !slots.has(fallback);
  const failed = state === 'error' && bare;
  const body =
    state === 'empty' && slots.has('empty')
      ? html`<slot name="empty"></slot>`
      : !bare
        ? fallback
          ? html`<slot name=${fallback}></slot>`
          : html`<slot></slot>`
        : failed
          ? html`<button part="retry" type="button" @click=${() => source.reload()}>${strings.retry}</button>`
          : state === 'empty'
            ? none
            : html`<div part="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  const text = failed ? strings.loadFailed : source.slow ? strings.loading : '';
  // Not one template with the body: the region has to stay when the body changes, or its text is not spoken.
  return litHtml`<p part="message" role="status" class=${failed ? '' : 'hidden-text'}>${text}</p>
    ${body}`;
}
