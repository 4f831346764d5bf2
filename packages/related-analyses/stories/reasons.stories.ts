import './markup.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inline } from '@offprint/storybook/markup.js';
import { current, shelf } from './data.js';

/** `related-by` shows only what shares something with the analysis that `exclude` names, and each card says what. */
const meta: Meta = { title: 'Related analyses/Reasons' };
export default meta;

type Story = StoryObj;

const relatedBy = (axes: string, about = current): Pick<Story, 'render'> => ({
  render: () =>
    html`${inline('data-shelf', shelf)}
      <offprint-related-analyses exclude=${about} related-by=${axes} src="#data-shelf"></offprint-related-analyses>`,
});

export const Topic: Story = { ...relatedBy('topic'), name: 'On the same topic' };

/** Here the page is about the first of the study’s neighbours. */
export const Program: Story = {
  ...relatedBy('program', 'https://publisher.example/1'),
  name: 'From the same program',
};

export const Region: Story = { ...relatedBy('region'), name: 'On the same region' };

export const Author: Story = { ...relatedBy('author'), name: 'By the same author' };

/** The first that fits is named. */
export const Several: Story = { ...relatedBy('author region topic'), name: 'By author, else region, else topic' };
