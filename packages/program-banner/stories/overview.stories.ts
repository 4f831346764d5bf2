import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { picture } from '@offprint/storybook/data.js';
import { inline } from '@offprint/storybook/markup.js';
import { isIn } from '@offprint/storybook/states.js';
import { address, program } from './data.js';
import { banner, link } from './markup.js';

const meta: Meta = { component: 'offprint-program-banner', title: 'Program banner/Overview' };
export default meta;

type Story = StoryObj;

/** Every attribute, slot and custom property has its control below; events show in the Actions panel. */
export const Playground: Story = {
  args: {
    headline: 'Security Studies Center',
    href: address,
    kicker: 'Research center',
    center: 'Ifri',
    statement: 'How alliances, armies and industries answer a continent at war.',
    image: picture,
    'image-alt': 'A compass rose on an old sea chart',
    tone: 'tint',
    'view-all-href': 'https://publisher.example/programs',
    'feed-href': `${address}/feed`,
    'newsletter-href': 'https://publisher.example/newsletter',
  },
};

/** What it is, where it leads, and its latest analyses behind a hairline. */
export const Usual: Story = {
  name: 'The usual banner',
  render: () =>
    html`${inline('data-usual', program())}
      <offprint-program-banner
        src="#data-usual"
        kicker="Research center"
        view-all-href="https://publisher.example/programs"
        feed-href="https://publisher.example/security/feed"
        newsletter-href="https://publisher.example/newsletter"
      ></offprint-program-banner>`,
};

export const Illustrated: Story = {
  name: 'With a picture',
  render: () => banner('data-with-picture', program({ image: picture })),
};

/** What partners paste: the address of the data, and a link for readers without JavaScript. */
export const FromAnAddress: Story = {
  name: 'Loaded from an address',
  play: isIn('offprint-program-banner', 'ready'),
  render: () =>
    html`<offprint-program-banner src="analyses/security-studies-center.jsonld">${link}</offprint-program-banner>`,
};

/** No request at all: each fact is an attribute. */
export const FromAttributes: Story = {
  name: 'Written as attributes',
  render: () =>
    html`<offprint-program-banner
      headline="Security Studies Center"
      href=${address}
      kicker="Research center"
      statement="How alliances, armies and industries answer a continent at war."
      action-label="Meet the center"
      view-all-href="https://publisher.example/programs"
      view-all-label="Our other centers"
    ></offprint-program-banner>`,
};

/** A feed names no program: the banner’s own words stand above its latest entries. */
export const OnlyAnalyses: Story = {
  name: 'A source of analyses alone',
  play: isIn('offprint-program-banner', 'ready'),
  render: () =>
    html`<offprint-program-banner
      headline="From the center"
      href=${address}
      src="analyses/related.jsonld"
    ></offprint-program-banner>`,
};
