import '@offprint/analysis-card/define.js';
import './stories.css';
import { html, type TemplateResult } from 'lit';
import { study } from './data.js';

/** The link that authors write into a card: what readers see without JavaScript. */
export const link: TemplateResult = html`<a href=${study.url}>${study.headline}</a>`;

/** Data in the page, as `src="#id"` finds it. A node, as templates take no expression inside a script. */
export function inline(id: string, data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.id = id;
  script.textContent = `\n${JSON.stringify(data, null, 2)}\n`;
  return script;
}

/**
 * A card that reads its data from the page. The stories of a documentation page share that page with each other and
 * with its headings, whose ids are their words: ids differ with the data, and begin with `data-`.
 */
export const card = (id: string, data: unknown): TemplateResult =>
  html`${inline(id, data)} <offprint-analysis-card src="#${id}"></offprint-analysis-card>`;
