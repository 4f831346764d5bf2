import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { captioned, inline } from '@offprint/storybook/markup.js';
import { report } from './data.js';
import { summary } from './markup.js';

/** How a page makes it its own: attributes, custom properties and `::part()`. */
const meta: Meta = { title: 'Summary with download/Look' };
export default meta;

type Story = StoryObj;

/** Any hue; its lightness is kept readable on both schemes. */
export const Accents: Story = {
  name: 'Accent: hues and a colour',
  render: () =>
    html`${inline('data-accents', report)}
      <div class="wide">
        ${captioned(['20', '150', '300', '#ffcc00'], (accent) => [
          accent,
          html`<offprint-summary-download
            headline="Accent ${accent}"
            hide="cover key-points"
            accent=${accent}
            src="#data-accents"
          ></offprint-summary-download>`,
        ])}
      </div>`,
};

/** Fixed by `theme`, whatever the scheme of the page; the page gives the ground. */
export const OwnTheme: Story = {
  name: 'A scheme of its own',
  render: () =>
    html`${inline('data-own-theme', report)}
      <div class="wide">
        <div class="light-ground">
          <offprint-summary-download
            headline="In light"
            theme="light"
            src="#data-own-theme"
          ></offprint-summary-download>
        </div>
        <div class="dark-ground">
          <offprint-summary-download
            headline="In the dark"
            theme="dark"
            src="#data-own-theme"
          ></offprint-summary-download>
        </div>
      </div>`,
};

export const Hidden: Story = {
  name: 'Parts left out',
  render: () =>
    html`${inline('data-hidden', report)}
      <div class="wide">
        <offprint-summary-download
          hide="cover key-points topics share isbn program reading-time"
          src="#data-hidden"
        ></offprint-summary-download>
      </div>`,
};

/** Space, width of the box, shape of the cover. */
export const CustomProperties: Story = {
  name: 'Custom properties',
  render: () => html`<div class="wide own-measures">${summary('data-custom-properties', report)}</div>`,
};

/** The page’s faces in place of serif and sans. */
export const OwnFaces: Story = {
  name: 'The page’s own typefaces',
  render: () => html`<div class="wide own-faces">${summary('data-own-faces', report)}</div>`,
};

/** Each part is the page’s to style. */
export const Parts: Story = {
  name: 'Parts styled by the page',
  render: () => html`<div class="wide own-parts">${summary('data-own-parts', report)}</div>`,
};

export const HeadingLevel: Story = {
  name: 'Heading level',
  play: ({ canvasElement }) =>
    waitFor(async () => {
      const { shadowRoot } = canvasElement.querySelector('offprint-summary-download')!;
      await expect(shadowRoot!.querySelector('h3')!).toHaveTextContent(report.headline);
    }),
  render: () =>
    html`${inline('data-level', report)}
      <div class="wide">
        <h2>Further reading</h2>
        <offprint-summary-download heading-level="3" src="#data-level"></offprint-summary-download>
      </div>`,
};
