import type { TemplateResult } from 'lit';
import { html, none, type PartialAnalysis } from '@offprint/element';
import { factRows } from './facts.js';
import type { Host } from './host.js';
import { named } from './links.js';

/** What librarians and lawyers look for, as a list of terms. */
export function factList(host: Host, content: PartialAnalysis): TemplateResult {
  const rows = factRows(content, host)
    .filter(([key, facts]) => facts.length && !host.hides(key))
    .map(
      ([key, facts]) =>
        html`<div>
          <dt>${host.strings[key]}</dt>
          ${facts.map((fact) => html`<dd>${named(host, 'fact', fact)}</dd>`)}
        </div>`,
    );
  const list = html`<dl part="facts">${rows}</dl>`;
  return host.row('facts', rows.length ? list : none);
}
