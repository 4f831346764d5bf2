import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { study } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';
import { isIn } from '@offprint/storybook/states.js';
import { few, illustrated, links, shelf } from './data.js';
import { list } from './markup.js';

const meta: Meta = { component: 'offprint-related-analyses', title: 'Related analyses/Overview' };
export default meta;

type Story = StoryObj;

/** Every attribute, slot and custom property has its control below; events show in the Actions panel. */
export const Playground: Story = {
  args: {
    heading: 'Discover all our analyses',
    'view-all-href': 'https://publisher.example/analyses',
    'property-analyses': links.map(({ headline, href }) => ({ headline, url: href })),
  },
};

/** A row that scrolls; part of the next card shows that it goes on. */
export const Usual: Story = {
  name: 'The usual row',
  render: () =>
    html`${inline('data-usual', shelf)}
      <offprint-related-analyses src="#data-usual" view-all-href="https://publisher.example/analyses">
      </offprint-related-analyses>`,
};

export const Illustrated: Story = { name: 'With pictures', render: () => list('data-illustrated', illustrated) };

/** Nothing to scroll: no buttons. */
export const AllFit: Story = { name: 'Fewer than fit', render: () => list('data-two', few(2)) };

/** What partners paste. The analysis that the page is about is left out. */
export const FromAnAddress: Story = {
  name: 'Loaded from an address',
  play: isIn('offprint-related-analyses', 'ready'),
  render: () =>
    html`<offprint-related-analyses src="analyses/related.jsonld" exclude=${study.url}></offprint-related-analyses>`,
};
