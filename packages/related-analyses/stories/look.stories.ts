import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { captioned, inline } from '@offprint/storybook/markup.js';
import { illustrated, shelf } from './data.js';
import { list } from './markup.js';

/** How a page makes it its own: attributes, custom properties and `::part()`. Accent and scheme go on to the cards. */
const meta: Meta = { title: 'Related analyses/Look' };
export default meta;

type Story = StoryObj;

export const Accents: Story = {
  name: 'Accent: hues and a colour',
  render: () =>
    html`${inline('data-accents', shelf)}
      <div class="wide">
        ${captioned(['20', '150', '300', '#ffcc00'], (accent) => [
          accent,
          html`<offprint-related-analyses
            heading="Accent ${accent}"
            accent=${accent}
            src="#data-accents"
          ></offprint-related-analyses>`,
        ])}
      </div>`,
};

/** Fixed by `theme`, whatever the scheme of the page; the page gives the ground. */
export const OwnTheme: Story = {
  name: 'A scheme of its own',
  render: () =>
    html`${inline('data-own-theme', shelf)}
      <div class="light-ground">
        <offprint-related-analyses heading="In light" theme="light" src="#data-own-theme"></offprint-related-analyses>
      </div>
      <div class="dark-ground">
        <offprint-related-analyses heading="In the dark" theme="dark" src="#data-own-theme"></offprint-related-analyses>
      </div>`,
};

/** `hide` goes on to the cards. */
export const Hidden: Story = {
  name: 'Parts of the cards left out',
  render: () =>
    html`${inline('data-hidden', illustrated)}
      <offprint-related-analyses hide="image summary topics" src="#data-hidden"></offprint-related-analyses>`,
};

/** Narrow items, close to each other. */
export const CustomProperties: Story = {
  name: 'Custom properties',
  render: () => html`<div class="own-measures">${list('data-custom-properties', shelf)}</div>`,
};

export const Parts: Story = {
  name: 'Parts styled by the page',
  render: () => html`<div class="own-parts">${list('data-own-parts', shelf)}</div>`,
};
