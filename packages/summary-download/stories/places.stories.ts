import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { link } from '@offprint/storybook/markup.js';
import { report } from './data.js';
import { summary } from './markup.js';

/** Where pages put it, and what they do to it there. */
const meta: Meta = { title: 'Summary with download/Places' };
export default meta;

type Story = StoryObj;

export const Sidebar: Story = {
  name: 'A sidebar of 200 px',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('offprint-summary-download')!;
    await expect(element.getBoundingClientRect().width).toBe(200);
    await expect(element.scrollWidth).toBe(200);
  },
  render: () => html`<div class="sidebar">${summary('data-sidebar', report)}</div>`,
};

/** A style sheet that means well for its own page and reaches everything on it. */
export const PartnerPage: Story = {
  name: 'In a partner’s page',
  render: () =>
    html`<div class="partner">
      <h2>The partner’s own heading</h2>
      ${summary('data-partner-page', report)}
    </div>`,
};

/** The fallback is the page's markup, so the page's style sheet dresses it. */
export const PartnerFallback: Story = {
  name: 'In a partner’s page, before it is ready',
  render: () => html`<div class="partner"><offprint-summary-download>${link}</offprint-summary-download></div>`,
};

/** At the end of an argument, where readers want the source. */
export const EndOfText: Story = {
  name: 'At the end of a text',
  render: () =>
    html`<div class="wide">
      <p>
        A name is not yet a purpose. Fifteen years on, the question of that study is still the right one, and its least
        comfortable scenario is the one that came.
      </p>
      ${summary('data-end', report)}
    </div>`,
};
