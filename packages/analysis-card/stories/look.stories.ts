import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { illustrated, study } from '@offprint/storybook/data.js';
import { captioned, inline } from '@offprint/storybook/markup.js';
import { card } from './markup.js';

/** How a page makes the card its own: attributes, custom properties and `::part()`. */
const meta: Meta = { title: 'Analysis card/Look' };
export default meta;

type Story = StoryObj;

/** `accent` takes any hue; its lightness is kept readable on both schemes. */
export const AccentHues: Story = {
  name: 'Accent: hues',
  render: () =>
    html`${inline('data-hues', study)}
      <div class="cards">
        ${captioned([20, 75, 150, 200, 260, 300], (hue) => [
          `Hue ${hue}`,
          html`<offprint-analysis-card layout="compact" accent=${hue} src="#data-hues"></offprint-analysis-card>`,
        ])}
      </div>`,
};

/** A colour gives its hue; yellow text on paper would not be readable, and does not come. */
export const AccentColours: Story = {
  name: 'Accent: colours',
  render: () =>
    html`${inline('data-colours', study)}
      <div class="cards">
        ${captioned(['#ffcc00', 'teal', 'rebeccapurple'], (colour) => [
          colour,
          html`<offprint-analysis-card layout="compact" accent=${colour} src="#data-colours"></offprint-analysis-card>`,
        ])}
      </div>`,
};

/** The whole card follows the headline’s link; with `link-area="headline"` its text can be selected instead. */
export const LinkArea: Story = {
  name: 'Link area: the headline only',
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('offprint-analysis-card')!;
    const { height, left, top, width } = element.getBoundingClientRect();
    const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + height - 2);
    await expect(hit?.closest('[part="link"]') ?? null).toBeNull();
  },
  render: () =>
    html`${inline('data-link-area', study)}
      <div class="narrow">
        <offprint-analysis-card link-area="headline" src="#data-link-area"></offprint-analysis-card>
      </div>`,
};

/** The link says that it opens a new tab, to those who hear it. */
export const NewTab: Story = {
  name: 'Links in a new tab',
  render: () =>
    html`${inline('data-new-tab', study)}
      <div class="narrow">
        <offprint-analysis-card link-target="_blank" src="#data-new-tab"></offprint-analysis-card>
      </div>`,
};

export const Hidden: Story = {
  name: 'Parts left out',
  render: () =>
    html`${inline('data-hidden', illustrated)}
      <div class="narrow">
        <offprint-analysis-card hide="image series topics pages" src="#data-hidden"></offprint-analysis-card>
      </div>`,
};

/** Fixed by `theme`, whatever the scheme of the page; the page gives the ground. */
export const OwnTheme: Story = {
  name: 'A scheme of its own',
  render: () =>
    html`${inline('data-own-theme', study)}
      <div class="cards">
        <div class="light-ground">
          <offprint-analysis-card theme="light" src="#data-own-theme"></offprint-analysis-card>
        </div>
        <div class="dark-ground">
          <offprint-analysis-card theme="dark" src="#data-own-theme"></offprint-analysis-card>
        </div>
      </div>`,
};

/** All custom properties but `summary-lines`. */
export const CustomProperties: Story = {
  name: 'Custom properties',
  render: () => html`<div class="wide accented">${card('data-custom-properties', illustrated)}</div>`,
};

/** Cut text is lost to readers who enlarge it: only where a page must have equal heights. */
export const SummaryLines: Story = {
  name: 'A summary of three lines at most',
  render: () => html`<div class="narrow three-lines">${card('data-summary-lines', study)}</div>`,
};

/** The page’s faces in place of serif and sans. */
export const OwnFaces: Story = {
  name: 'The page’s own typefaces',
  render: () => html`<div class="narrow own-faces">${card('data-own-faces', study)}</div>`,
};

/** Each part is the page’s to style. */
export const Parts: Story = {
  name: 'Parts styled by the page',
  render: () => html`<div class="narrow own-parts">${card('data-own-parts', study)}</div>`,
};

/** The picture cropped to a square around its left edge. */
export const ImageFocus: Story = {
  name: 'A picture cropped around a point',
  render: () =>
    html`${inline('data-focus', illustrated)}
      <div class="narrow">
        <offprint-analysis-card image-ratio="1/1" image-focus="0% 50%" src="#data-focus"></offprint-analysis-card>
      </div>`,
};

export const HeadingLevel: Story = {
  name: 'Heading level',
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('offprint-analysis-card')!;
    await expect(shadowRoot!.querySelector('h4')!).toHaveTextContent(study.headline);
  },
  render: () =>
    html`${inline('data-level', study)}
      <div class="narrow">
        <h2>Analyses</h2>
        <h3>Security</h3>
        <offprint-analysis-card heading-level="4" src="#data-level"></offprint-analysis-card>
      </div>`,
};
