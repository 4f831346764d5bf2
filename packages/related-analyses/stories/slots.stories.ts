import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { related, study } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';
import { few, shelf } from './data.js';
import { items } from './markup.js';

/** Items of the author’s own, and markup in place of a rendered part. */
const meta: Meta = { title: 'Related analyses/Slots' };
export default meta;

type Story = StoryObj;

const filled = (content: TemplateResult, data = shelf): Pick<Story, 'render'> => ({
  render: () =>
    html`${inline('data-slotted', data)}
      <offprint-related-analyses src="#data-slotted">${content}</offprint-related-analyses>`,
});

/** Without any data. They show without JavaScript too. */
export const OwnCards: Story = {
  name: 'Cards of the author’s own',
  render: () =>
    html`<offprint-related-analyses>
      ${[study.headline, ...related].map(
        (headline, index) =>
          html`<offprint-analysis-card
            headline=${headline}
            href="https://publisher.example/own/${index}"
          ></offprint-analysis-card>`,
      )}
    </offprint-related-analyses>`,
};

export const CardAndData: Story = {
  ...filled(
    html`<offprint-analysis-card
      headline="Chosen by the editors"
      href="https://publisher.example/chosen"
    ></offprint-analysis-card>`,
    few(3),
  ),
  name: 'A card of the author’s own, then the data',
};

export const OwnLinks: Story = {
  name: 'Links of the author’s own',
  render: () => html`<offprint-related-analyses>${items}</offprint-related-analyses>`,
};

export const Heading: Story = {
  ...filled(html`<a slot="heading" href="https://publisher.example/security">More from the center</a>`),
  name: 'Heading: a link of the page',
};

export const ViewAll: Story = {
  ...filled(html`<a slot="view-all" href="https://publisher.example/analyses">All 214 analyses</a>`),
  name: 'View all: a link of the page',
};

/** The names of the buttons stay. */
export const Icons: Story = {
  ...filled(
    html`<span slot="previous-icon" aria-hidden="true">←</span> <span slot="next-icon" aria-hidden="true">→</span>`,
  ),
  name: 'Icons: in place of the arrows',
};
