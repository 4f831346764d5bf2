import '@offprint/program-banner/define.js';
import { html, type TemplateResult } from 'lit';
import { inline } from '@offprint/storybook/markup.js';
import { address, program } from './data.js';

/** The link that authors write into a banner: what readers see without JavaScript. */
export const link: TemplateResult = html`<a href=${address}>Security Studies Center</a>`;

/** A banner that reads its data from the page. */
export const banner = (id: string, data: unknown = program()): TemplateResult =>
  html`${inline(id, data)} <offprint-program-banner src="#${id}"></offprint-program-banner>`;
