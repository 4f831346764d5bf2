import '@offprint/analysis-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { AnalysisCardLayout } from '@offprint/analysis-card';
import { illustrated } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';

/** Five arrangements. A card measures its own place, not the window: the same card is narrow in a sidebar and wide in a text. */
const meta: Meta = { title: 'Analysis card/Layouts' };
export default meta;

type Story = StoryObj;

const arranged = (layout: AnalysisCardLayout): TemplateResult =>
  html`${inline('data-illustrated', illustrated)}
    <offprint-analysis-card layout=${layout} src="#data-illustrated"></offprint-analysis-card>`;

/** Stacked in a narrow place. */
export const AutoNarrow: Story = {
  name: 'Automatic, in a narrow place',
  render: () => html`<div class="narrow">${arranged('auto')}</div>`,
};

/** From 544 px of its own width on, with a picture: picture and text side by side. */
export const AutoWide: Story = {
  name: 'Automatic, in a wide place',
  render: () => html`<div class="wide">${arranged('auto')}</div>`,
};

/** Picture on top, however wide the place is. */
export const Stacked: Story = { render: () => html`<div class="wide">${arranged('stacked')}</div>` };

/** Picture and text side by side. */
export const Row: Story = { render: () => html`<div class="wide">${arranged('row')}</div>` };

/** Neither picture nor summary: for lists and sidebars. */
export const Compact: Story = { render: () => html`<div class="narrow">${arranged('compact')}</div>` };

/** The first of many: a large headline, and two equal columns. */
export const Lead: Story = { render: () => arranged('lead') };

export const LeadNarrow: Story = {
  name: 'Lead, in a narrow place',
  render: () => html`<div class="narrow">${arranged('lead')}</div>`,
};
