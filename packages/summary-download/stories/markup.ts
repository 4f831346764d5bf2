import '@offprint/summary-download/define.js';
import { html, type TemplateResult } from 'lit';
import { inline } from '@offprint/storybook/markup.js';

/** A summary that reads its data from the page. */
export const summary = (id: string, data: unknown): TemplateResult =>
  html`${inline(id, data)} <offprint-summary-download src="#${id}"></offprint-summary-download>`;

/** A story of it, in the width of a text. */
export const inColumn = (id: string, data: unknown) => ({
  render: () => html`<div class="wide">${summary(id, data)}</div>`,
});
