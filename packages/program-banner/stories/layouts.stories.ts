import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ProgramBanner } from '@offprint/program-banner';
import { picture } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';
import { program } from './data.js';
import { banner } from './markup.js';

/** It measures its own place: one column in a sidebar, two from 720 px on. No text ever lies on the picture. */
const meta: Meta = { title: 'Program banner/Layouts' };
export default meta;

type Story = StoryObj;

const illustrated = program({ image: picture });

const sized = (size: ProgramBanner['size']): TemplateResult =>
  html`${inline('data-sized', illustrated)}
    <offprint-program-banner size=${size} tone="tint" src="#data-sized"></offprint-program-banner>`;

export const AutoWide: Story = { name: 'Automatic, in a wide place', render: () => sized('auto') };

export const AutoNarrow: Story = {
  name: 'Automatic, in a narrow place',
  render: () => html`<div class="narrow">${sized('auto')}</div>`,
};

/** One column without a picture, however wide the place is. */
export const Compact: Story = { render: () => sized('compact') };

export const Full: Story = {
  name: 'Full, in a narrow place',
  render: () => html`<div class="narrow">${sized('full')}</div>`,
};

const placed = (position: ProgramBanner['imagePosition']): TemplateResult =>
  html`${inline('data-placed', illustrated)}
    <offprint-program-banner image-position=${position} tone="tint" src="#data-placed"></offprint-program-banner>`;

export const PictureAtEnd: Story = { name: 'The picture at the end', render: () => placed('end') };

export const PictureAtStart: Story = { name: 'The picture at the start', render: () => placed('start') };

export const PictureOnTop: Story = { name: 'The picture on top', render: () => placed('top') };

export const NoPicture: Story = { name: 'The picture left out', render: () => placed('none') };

/** The text takes the whole width. */
export const WithoutLatest: Story = {
  name: 'Without the latest analyses',
  render: () =>
    html`${inline('data-no-latest', program())}
      <offprint-program-banner latest="0" tone="tint" src="#data-no-latest"></offprint-program-banner>`,
};

export const FiveLatest: Story = {
  name: 'With five analyses',
  render: () =>
    html`${inline('data-five', program())}
      <offprint-program-banner latest="5" src="#data-five"></offprint-program-banner>`,
};

const oneOf = { '@type': 'Report', headline: 'Copper in motion', url: 'https://publisher.example/copper' };

export const OneAnalysis: Story = { name: 'With one analysis', render: () => banner('data-one', program({}, [oneOf])) };
