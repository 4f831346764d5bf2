import '@offprint/analysis-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { illustrated, nothing, picture, study } from '@offprint/storybook/data.js';
import { inline, link } from '@offprint/storybook/markup.js';

/** The author’s own markup in place of a rendered part. The rest of the card comes from the data as before. */
const meta: Meta = { title: 'Analysis card/Slots' };
export default meta;

type Story = StoryObj;

const filled = (content: TemplateResult): Pick<Story, 'render'> => ({
  render: () =>
    html`${inline('data-slotted', illustrated)}
      <div class="narrow"><offprint-analysis-card src="#data-slotted">${content}</offprint-analysis-card></div>`,
});

/** Shown until the content is ready and after any failure; here there is no data yet. */
export const Fallback: Story = {
  name: 'The fallback',
  render: () => html`<div class="narrow"><offprint-analysis-card>${link}</offprint-analysis-card></div>`,
};

/** The page’s own link, which search engines read; the whole card follows it. */
export const Headline: Story = {
  ...filled(html`<a slot="headline" href=${study.url}>What is a partner for?</a>`),
  name: 'Headline: a link of the page',
};

export const Kicker: Story = {
  ...filled(html`<span slot="kicker">Chosen by the editors</span>`),
  name: 'Kicker: in place of kind and series',
};

export const Image: Story = {
  ...filled(
    html`<img
      class="picture"
      slot="image"
      src=${picture}
      width="1200"
      height="800"
      alt="A compass rose on an old sea chart"
    />`,
  ),
  name: 'Image: the page’s own picture',
};

export const Summary: Story = {
  ...filled(html`<p slot="summary">Why the editors return to this study, fifteen years on.</p>`),
  name: 'Summary: in the page’s own words',
};

export const Authors: Story = {
  ...filled(
    html`<small slot="authors">By our guest <a href="https://publisher.example/authors/1">Vivien Pertusot</a></small>`,
  ),
  name: 'Authors: in place of the line',
};

export const Facts: Story = {
  ...filled(html`<span slot="facts">Spring 2011</span>`),
  name: 'Facts: in place of date and pages',
};

export const Topics: Story = {
  ...filled(html`<span slot="topics">Security in Europe</span>`),
  name: 'Topics: in place of the list',
};

export const Actions: Story = {
  ...filled(html`<a slot="actions" href="https://publisher.example/order">Order the print edition</a>`),
  name: 'Actions: links of the page in place of the PDF',
};

export const Badge: Story = {
  ...filled(html`<strong slot="badge">Free</strong>`),
  name: 'Badge: a label beside the series',
};

/** For a source that holds nothing. */
export const Empty: Story = {
  name: 'Empty: a text for an empty source',
  render: () =>
    html`${inline('data-empty-slot', nothing)}
      <div class="narrow">
        <offprint-analysis-card src="#data-empty-slot"
          ><p slot="empty">Nothing has been published yet.</p></offprint-analysis-card
        >
      </div>`,
};
