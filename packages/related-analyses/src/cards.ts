import { nothing, type TemplateResult } from 'lit';
import { html, innerLevel, none, type OffprintElement } from '@offprint/element';
import { sentence } from './reason.js';
import type { RelatedAnalysesStrings } from './related-analyses.strings.js';
import type { Listed } from './selection.js';

/**
 * The analyses of the data as cards.
 *
 * Properties reach a card on a server too, which renders it in full; in the page it waits for them to hydrate.
 */
export function cards(
  host: OffprintElement,
  listed: readonly Listed[],
  strings: RelatedAnalysesStrings,
  isList: boolean,
): TemplateResult[] {
  const { accent, headingLevel, hide } = host;
  const { language } = host.language;
  const lang = host.getAttribute('lang') ?? nothing;
  const level = innerLevel(headingLevel);
  const role = isList ? 'listitem' : 'none';
  return listed.map(
    ({ analysis, reason }) =>
      html`<offprint-analysis-card
        part="item"
        role=${role}
        lang=${lang}
        .headingLevel=${level}
        .accent=${accent}
        .hide=${hide}
        .analysis=${analysis}
        >${reason ? html`<span part="reason" slot="badge">${sentence(reason, strings, language)}</span>` : none}</offprint-analysis-card
      >`,
  );
}
