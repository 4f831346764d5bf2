import '@offprint/sample-widget/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  headline: string;
  href: string;
  published?: string;
  headingLevel: string;
  theme: 'auto' | 'dark' | 'light';
}

const meta: Meta<Args> = {
  title: 'Elements/Sample widget',
  component: 'offprint-sample-widget',
  args: {
    headline: 'Who owns the water? Rivers, dams and the politics of drought',
    href: 'https://institute.example/water',
    published: '2024-05-12',
    headingLevel: '2',
    theme: 'auto',
  },
  render: ({ headline, href, published, headingLevel, theme }) =>
    html`<offprint-sample-widget
      headline=${headline}
      href=${href}
      published=${published ?? nothing}
      heading-level=${headingLevel}
      theme=${theme}
    ></offprint-sample-widget>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const WithoutDate: Story = {
  render: ({ headline, href }) =>
    html`<offprint-sample-widget headline=${headline} href=${href}></offprint-sample-widget>`,
};

export const LongHeadline: Story = {
  args: { headline: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(3) },
};

export const Fallback: Story = {
  render: ({ headline, href }) =>
    html`<offprint-sample-widget><a href=${href}>${headline}</a></offprint-sample-widget>`,
};
