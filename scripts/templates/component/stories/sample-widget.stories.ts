import '@offprint/sample-widget/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** Arguments are the element's attributes; apps/storybook renders them, and makes table and controls from the manifest. */
const meta: Meta = {
  title: 'Sample widget/Overview',
  component: 'offprint-sample-widget',
  args: {
    headline: 'Who owns the water? Rivers, dams and the politics of drought',
    href: 'https://institute.example/water',
    published: '2024-05-12',
  },
};

export default meta;

type Story = StoryObj;

export const Ready: Story = {};

export const WithoutDate: Story = { name: 'No date', args: { published: undefined } };

export const LongHeadline: Story = {
  name: 'Very long words',
  args: { headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3) },
};

export const Fallback: Story = {
  name: 'Nothing is known yet',
  args: { headline: undefined, 'slot-default': 'The words that the page holds for this case.' },
};
