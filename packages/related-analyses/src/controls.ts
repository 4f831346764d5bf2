import { html, type TemplateResult } from 'lit';
import { counted, type LanguageController, type SlotController } from '@offprint/element';
import type { Range } from './events.js';
import type { RelatedAnalysesStrings } from './related-analyses.strings.js';
import type { View } from './scroll-controller.js';

/** What the buttons ask of their element. */
export interface ControlsHost {
  readonly controls: string;
  readonly showAll: string;
  readonly language: Pick<LanguageController, 'language'>;
  readonly slots: Pick<SlotController, 'render'>;
  toggleAll(): void;
}

const arrow = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8h11M8.5 3.5 13 8l-4.5 4.5" /></svg>`;

/** Places and number with the separators of the language. */
export const inDigits = (
  { language }: Pick<ControlsHost, 'language'>,
  { first, last, total }: Range,
): readonly [first: string, last: string, total: string] => {
  const digits = (value: number): string => counted(value, language.language)[0];
  return [digits(first), digits(last), digits(total)];
};

/**
 * The buttons that move the row, the one that shows all, and the text that says which items are in view. Without script,
 * and until the row was measured, no button could do anything: all are hidden.
 *
 * @param isRow - True if the items are in a row, which a button can move.
 * @param expanded - True while all is shown.
 */
export function controls(
  host: ControlsHost,
  strings: RelatedAnalysesStrings,
  { atEnd, atStart, range, scrolls }: View,
  isRow: boolean,
  expanded: boolean,
  onMove: (direction: -1 | 1) => void,
): TemplateResult {
  const { slots } = host;
  const [first, last, total] = inDigits(host, range);
  const moves = host.controls === 'always' ? range.total && isRow : scrolls && host.controls !== 'none';
  const button = (part: 'next' | 'previous', isEnd: boolean, icon: TemplateResult, direction: -1 | 1): TemplateResult =>
    html`<button
      part=${part}
      type="button"
      ?hidden=${!moves}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => onMove(direction)}
    >
      ${icon}<span class="hidden-text">${strings[part]}</span>
    </button>`;
  return html`<div part="controls">
    ${button('previous', atStart, slots.render('previous-icon', arrow), -1)}
    ${button('next', atEnd, slots.render('next-icon', arrow), 1)}
    <button
      part="show-all"
      type="button"
      ?hidden=${host.showAll === 'off' || !(scrolls || expanded)}
      @click=${() => host.toggleAll()}
    >
      ${expanded ? strings.showLess : strings.showAll(total)}
    </button>
    <span part="status" ?hidden=${!scrolls}>${strings.range(first === last ? last : `${first}–${last}`, total)}</span>
  </div>`;
}
