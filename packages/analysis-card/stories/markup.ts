import '@offprint/analysis-card/define.js';
import { html, type TemplateResult } from 'lit';
import { inline } from '@offprint/storybook/markup.js';

/** A card that reads its data from the page. */
export const card = (id: string, data: unknown): TemplateResult =>
  html`${inline(id, data)} <offprint-analysis-card src="#${id}"></offprint-analysis-card>`;
