import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inSidebar, onPartnersPage } from '@offprint/storybook/places.js';
import { shelf } from './data.js';
import { items, list } from './markup.js';

/** Where pages put it, and what they do to it there. */
const meta: Meta = { title: 'Related analyses/Places' };
export default meta;

type Story = StoryObj;

export const Sidebar: Story = {
  ...inSidebar('offprint-related-analyses', list('data-sidebar', shelf)),
  name: 'A sidebar of 200 px',
};

/** A flex item would grow to the length of the row if it could. */
export const FlexRow: Story = {
  name: 'Beside a text in a flex row',
  render: () =>
    html`<div class="row">
      <p>A text of the page that wants its share of the width.</p>
      ${list('data-flex-row', shelf)}
    </div>`,
};

/** A style sheet that means well for its own page and reaches everything on it. */
export const PartnerPage: Story = {
  ...onPartnersPage(list('data-partner-page', shelf)),
  name: 'In a partner’s page',
};

/** The items are the page’s markup, so the page’s style sheet dresses them. */
export const PartnerItems: Story = {
  name: 'In a partner’s page, with links of the author’s own',
  render: () => html`<div class="partner"><offprint-related-analyses>${items}</offprint-related-analyses></div>`,
};
