import '@offprint/program-banner/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { picture } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';
import { address, program } from './data.js';

/** The author’s own markup in place of a rendered part, and what only the author has. */
const meta: Meta = { title: 'Program banner/Slots' };
export default meta;

type Story = StoryObj;

const filled = (content: TemplateResult): Pick<Story, 'render'> => ({
  render: () =>
    html`${inline('data-slotted', program())}
      <offprint-program-banner src="#data-slotted">${content}</offprint-program-banner>`,
});

export const Logo: Story = {
  ...filled(html`<img slot="logo" src=${picture} width="96" height="64" alt="Ifri" />`),
  name: 'Logo: above the kicker',
};

export const Kicker: Story = {
  ...filled(html`<span slot="kicker">Chosen by the editors</span>`),
  name: 'Kicker: in place of kicker and center',
};

export const Headline: Story = {
  ...filled(html`<a slot="headline" href=${address}>Who keeps the peace?</a>`),
  name: 'Headline: a link of the page',
};

export const Statement: Story = {
  ...filled(html`<p slot="statement">Why the editors read everything that this center writes.</p>`),
  name: 'Statement: in the page’s own words',
};

export const Actions: Story = {
  ...filled(html`<a slot="actions" href="https://publisher.example/visit">Visit the center</a>`),
  name: 'Actions: links of the page',
};

export const Latest: Story = {
  ...filled(html`<p slot="latest">The next report comes in spring.</p>`),
  name: 'Latest: in place of the list',
};

/** Below a label each, in the reader’s language. */
export const PeopleAndPartners: Story = {
  ...filled(
    html`<p slot="people">Vivien Pertusot</p>
      <p slot="partners">Partner One, Partner Two</p>`,
  ),
  name: 'People and partners: what only the author has',
};

export const Media: Story = {
  ...filled(html`<img class="picture" slot="media" src=${picture} width="1200" height="800" alt="A compass rose" />`),
  name: 'Media: the page’s own picture',
};
