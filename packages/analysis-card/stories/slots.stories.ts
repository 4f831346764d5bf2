import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { illustrated, nothing, picture, study } from './data.js';
import { inline, link } from './markup.js';

/** The author's own markup in place of a rendered part. The rest of the card comes from the data as before. */
const meta: Meta = { title: 'Analysis card/Slots' };
export default meta;

type Story = StoryObj;

const filled = (name: string, content: TemplateResult): Story => ({
  name,
  render: () =>
    html`${inline('data-slotted', illustrated)}
      <div class="narrow"><offprint-analysis-card src="#data-slotted">${content}</offprint-analysis-card></div>`,
});

/** Shown until the content is ready and after any failure; here there is no data yet. */
export const Fallback: Story = {
  name: 'The fallback',
  render: () => html`<div class="narrow"><offprint-analysis-card>${link}</offprint-analysis-card></div>`,
};

/** The page's own link, which search engines read; the whole card follows it. */
export const Headline: Story = filled(
  'Headline: a link of the page',
  html`<a slot="headline" href=${study.url}>What is a partner for?</a>`,
);

export const Kicker: Story = filled(
  'Kicker: in place of kind and series',
  html`<span slot="kicker">Chosen by the editors</span>`,
);

export const Image: Story = filled(
  'Image: the page’s own picture',
  html`<img
    class="picture"
    slot="image"
    src=${picture}
    width="1200"
    height="800"
    alt="A compass rose on an old sea chart"
  />`,
);

export const Summary: Story = filled(
  'Summary: in the page’s own words',
  html`<p slot="summary">Why the editors return to this study, fifteen years on.</p>`,
);

export const Authors: Story = filled(
  'Authors: in place of the line',
  html`<small slot="authors">By our guest <a href="https://publisher.example/authors/1">Vivien Pertusot</a></small>`,
);

export const Facts: Story = filled('Facts: in place of date and pages', html`<span slot="facts">Spring 2011</span>`);

export const Topics: Story = filled(
  'Topics: in place of the list',
  html`<span slot="topics">Security in Europe</span>`,
);

export const Actions: Story = filled(
  'Actions: links of the page in place of the PDF',
  html`<a slot="actions" href="https://publisher.example/order">Order the print edition</a>`,
);

export const Badge: Story = filled('Badge: a label beside the series', html`<strong slot="badge">Free</strong>`);

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
