import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ProgramBanner } from '@offprint/program-banner';
import { captioned, inline } from '@offprint/storybook/markup.js';
import { program } from './data.js';
import { banner } from './markup.js';

/** How a page makes it its own: tone and accent, custom properties and `::part()`. */
const meta: Meta = { title: 'Program banner/Look' };
export default meta;

type Story = StoryObj;

const toned = (tone: ProgramBanner['tone']): TemplateResult =>
  html`${inline('data-toned', program())}
    <offprint-program-banner
      tone=${tone}
      kicker="Research center"
      view-all-href="https://publisher.example/programs"
      src="#data-toned"
    ></offprint-program-banner>`;

/** The page itself is the ground. */
export const Paper: Story = { name: 'Tone: paper', render: () => toned('paper') };

/** A panel with a touch of the accent. */
export const Tint: Story = { name: 'Tone: tint', render: () => toned('tint') };

/** White on the dark tone of the accent, on a light page and on a dark one. */
export const Solid: Story = { name: 'Tone: solid', render: () => toned('solid') };

const inHues = (tone: ProgramBanner['tone']): TemplateResult =>
  html`${inline('data-hues', program())}
  ${captioned(['20', '75', '150', '260', '300', '#ffcc00'], (accent) => [
    accent,
    html`<offprint-program-banner
      headline="Accent ${accent}"
      tone=${tone}
      latest="1"
      accent=${accent}
      src="#data-hues"
    ></offprint-program-banner>`,
  ])}`;

/** Rule and links take the hue. */
export const PaperAccents: Story = { name: 'Accents on paper', render: () => inHues('paper') };

export const TintAccents: Story = { name: 'Accents of the tint', render: () => inHues('tint') };

/** Any hue: lightness and chroma stay those that every text can be read on. */
export const SolidAccents: Story = { name: 'Accents of the solid panel', render: () => inHues('solid') };

/** Fixed by `theme`, whatever the scheme of the page. */
export const OwnTheme: Story = {
  name: 'A scheme of its own',
  render: () =>
    html`${inline('data-own-theme', program())}
      <div class="light-ground">
        <offprint-program-banner headline="In light" theme="light" src="#data-own-theme"></offprint-program-banner>
      </div>
      <div class="dark-ground">
        <offprint-program-banner headline="In the dark" theme="dark" src="#data-own-theme"></offprint-program-banner>
      </div>`,
};

/** A thick rule, little room. */
export const CustomProperties: Story = {
  name: 'Custom properties',
  render: () => html`<div class="own-measures">${banner('data-custom-properties')}</div>`,
};

/** The page’s faces in place of serif and sans. */
export const OwnFaces: Story = {
  name: 'The page’s own typefaces',
  render: () => html`<div class="own-faces">${banner('data-own-faces')}</div>`,
};

export const Parts: Story = {
  name: 'Parts styled by the page',
  render: () => html`<div class="own-parts">${banner('data-own-parts')}</div>`,
};

/** The heading of the list goes one level deeper. */
export const HeadingLevel: Story = {
  name: 'Heading level',
  play: ({ canvasElement }) =>
    waitFor(async () => {
      const { shadowRoot } = canvasElement.querySelector('offprint-program-banner')!;
      await expect(shadowRoot!.querySelector('h3')!).toHaveTextContent('Security Studies Center');
      await expect(shadowRoot!.querySelector('h4[part="latest-heading"]')).not.toBeNull();
    }),
  render: () =>
    html`${inline('data-level', program())}
      <h2>Our research</h2>
      <offprint-program-banner heading-level="3" src="#data-level"></offprint-program-banner>`,
};
