import '@offprint/related-analyses/define.js';
import { html, type TemplateResult } from 'lit';
import { inline } from '@offprint/storybook/markup.js';
import { links } from './data.js';

/** A list that reads its data from the page. */
export const list = (id: string, data: unknown): TemplateResult =>
  html`${inline(id, data)} <offprint-related-analyses src="#${id}"></offprint-related-analyses>`;

/** Items of the author's own: what readers see without JavaScript. */
export const items: TemplateResult = html`${links.map(({ headline, href }) => html`<a href=${href}>${headline}</a>`)}`;
