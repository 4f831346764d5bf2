import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { banner, link } from './markup.js';

/** Where pages put it, and what they do to it there. */
const meta: Meta = { title: 'Program banner/Places' };
export default meta;

type Story = StoryObj;

export const Sidebar: Story = {
  name: 'A sidebar of 200 px',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('offprint-program-banner')!;
    await expect(element.getBoundingClientRect().width).toBe(200);
    await expect(element.scrollWidth).toBe(200);
  },
  render: () => html`<div class="sidebar">${banner('data-sidebar')}</div>`,
};

/** A style sheet that means well for its own page and reaches everything on it. */
export const PartnerPage: Story = {
  name: 'In a partner’s page',
  render: () =>
    html`<div class="partner">
      <h2>The partner’s own heading</h2>
      ${banner('data-partner-page')}
    </div>`,
};

/** The fallback is the page's markup, so the page's style sheet dresses it. */
export const PartnerFallback: Story = {
  name: 'In a partner’s page, before it is ready',
  render: () => html`<div class="partner"><offprint-program-banner>${link}</offprint-program-banner></div>`,
};

/** The last thing of an article, above the page's footer. */
export const BeforeFooter: Story = {
  name: 'Before the footer of a page',
  render: () =>
    html`<div class="wide">
      <p>Read closely, the programs hold at least three different bargains. The first is a waiting room.</p>
      ${banner('data-before-footer')}
      <p>© The partner</p>
    </div>`,
};
