import '@offprint/summary-download/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { picture, study } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';
import { report } from './data.js';

/** The author’s own markup in place of a rendered part. */
const meta: Meta = { title: 'Summary with download/Slots' };
export default meta;

type Story = StoryObj;

const filled = (content: TemplateResult): Pick<Story, 'render'> => ({
  render: () =>
    html`${inline('data-slotted', report)}
      <div class="wide"><offprint-summary-download src="#data-slotted">${content}</offprint-summary-download></div>`,
});

/** The page’s own link, which search engines read. */
export const Headline: Story = {
  ...filled(html`<a slot="headline" href=${study.url}>What is a partner for?</a>`),
  name: 'Headline: a link of the page',
};

export const Abstract: Story = {
  ...filled(html`<p slot="abstract">Why the editors return to this study, fifteen years on.</p>`),
  name: 'Abstract: in the page’s own words',
};

export const KeyPoints: Story = {
  ...filled(html`<p slot="key-points">In one sentence: decide what partners are for.</p>`),
  name: 'Key points: in place of the list',
};

export const Cover: Story = {
  ...filled(html`<img class="picture" slot="cover" src=${picture} width="1200" height="800" alt="A compass rose" />`),
  name: 'Cover: the page’s own picture',
};

export const Download: Story = {
  ...filled(html`<a slot="download" href="https://publisher.example/order">Order the print edition</a>`),
  name: 'Download: a link of the page',
};

export const Facts: Story = { ...filled(html`<p slot="facts">Spring 2011</p>`), name: 'Facts: in place of the list' };

export const Languages: Story = {
  ...filled(html`<a slot="languages" hreflang="fr" href="https://publisher.example/fr/a">Résumé en français</a>`),
  name: 'Languages: in place of the list',
};

/** An institute with a citation page of its own, and no need of a Share button. */
export const CiteAndShare: Story = {
  ...filled(
    html`<a slot="cite" href="https://publisher.example/cite">How to cite this</a>
      <span slot="share">Share it as you like</span>`,
  ),
  name: 'Cite and share: in place of the buttons',
};

export const Related: Story = {
  ...filled(html`<p slot="related">See also <a href="https://publisher.example/b">the second edition</a>.</p>`),
  name: 'Related: whatever goes with it',
};

export const Notice: Story = {
  ...filled(html`<p slot="notice">An erratum of 2012 concerns page 31.</p>`),
  name: 'Notice: an erratum',
};
