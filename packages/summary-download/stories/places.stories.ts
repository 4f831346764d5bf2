import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { link } from '@offprint/storybook/markup.js';
import { inSidebar, onPartnersPage } from '@offprint/storybook/places.js';
import { report } from './data.js';
import { summary } from './markup.js';

/** Where pages put it, and what they do to it there. */
const meta: Meta = { title: 'Summary with download/Places' };
export default meta;

type Story = StoryObj;

export const Sidebar: Story = {
  ...inSidebar('offprint-summary-download', summary('data-sidebar', report)),
  name: 'A sidebar of 200 px',
};

/** A style sheet that means well for its own page and reaches everything on it. */
export const PartnerPage: Story = {
  ...onPartnersPage(summary('data-partner-page', report)),
  name: 'In a partner’s page',
};

/** The fallback is the page’s markup, so the page’s style sheet dresses it. */
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
