import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inSidebar, onPartnersPage } from '@offprint/storybook/places.js';
import { banner, link } from './markup.js';

/** Where pages put it, and what they do to it there. */
const meta: Meta = { title: 'Program banner/Places' };
export default meta;

type Story = StoryObj;

export const Sidebar: Story = {
  ...inSidebar('offprint-program-banner', banner('data-sidebar')),
  name: 'A sidebar of 200 px',
};

/** A style sheet that means well for its own page and reaches everything on it. */
export const PartnerPage: Story = {
  ...onPartnersPage(banner('data-partner-page')),
  name: 'In a partner’s page',
};

/** The fallback is the page’s markup, so the page’s style sheet dresses it. */
export const PartnerFallback: Story = {
  name: 'In a partner’s page, before it is ready',
  render: () => html`<div class="partner"><offprint-program-banner>${link}</offprint-program-banner></div>`,
};

/** The last thing of an article, above the page’s footer. */
export const BeforeFooter: Story = {
  name: 'Before the footer of a page',
  render: () =>
    html`<div class="wide">
      <p>Read closely, the programs hold at least three different bargains. The first is a waiting room.</p>
      ${banner('data-before-footer')}
      <p>© The partner</p>
    </div>`,
};
