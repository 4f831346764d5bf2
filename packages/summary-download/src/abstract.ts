import { nothing, type TemplateResult } from 'lit';
import { html, none, wholeNumber, type PartialAnalysis } from '@offprint/element';
import type { Host } from './host.js';

/** The summary; where only its first lines are to be seen at first, with the button that shows or cuts the rest. */
export function abstract(
  { previewLines, strings }: Host,
  { lang, summary }: PartialAnalysis,
  expanded: boolean,
  onToggle: () => void,
): TemplateResult {
  if (!summary) return none;
  return html`<p part="abstract" id="abstract" class=${expanded ? 'whole' : nothing} dir="auto" lang=${lang ?? nothing}>
      ${summary}
    </p>
    ${
      wholeNumber(previewLines)
        ? html`<button
            part="toggle"
            type="button"
            aria-controls="abstract"
            aria-expanded=${expanded ? 'true' : 'false'}
            @click=${onToggle}
          >
            ${expanded ? strings.showLess : strings.showMore}
          </button>`
        : none
    }`;
}
