import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { illustrated, picture, related, study } from '@offprint/storybook/data.js';
import { inline, link } from '@offprint/storybook/markup.js';
import { isIn } from '@offprint/storybook/states.js';
import { card } from './markup.js';

const meta: Meta = { component: 'offprint-analysis-card', title: 'Analysis card/Overview' };
export default meta;

type Story = StoryObj;

/** Every attribute, slot and custom property has its control below; events show in the Actions panel. */
export const Playground: Story = {
  args: {
    headline: study.headline,
    href: study.url,
    kind: study.genre,
    series: 'Focus stratégique',
    'series-number': '31',
    summary: study.abstract,
    published: study.datePublished,
    image: picture,
    'pdf-href': study.encoding.contentUrl,
    'pdf-bytes': '2400000',
    'pdf-pages': '47',
    'property-authors': [study.author],
    'property-topics': study.about,
  },
};

/** Kind and series, headline, summary, author, date, pages, topics and PDF, from the data in the page. */
export const Usual: Story = {
  name: 'The usual card',
  render: () => html`<div class="narrow">${card('data-usual', study)}</div>`,
};

export const Illustrated: Story = {
  name: 'With a picture',
  render: () => html`<div class="narrow">${card('data-with-picture', illustrated)}</div>`,
};

/** What partners paste: the address of the data, and a link for readers without JavaScript. */
export const FromAnAddress: Story = {
  name: 'Loaded from an address',
  play: isIn('offprint-analysis-card', 'ready'),
  render: () =>
    html`<div class="narrow">
      <offprint-analysis-card src="analyses/nato-partnerships.jsonld">${link}</offprint-analysis-card>
    </div>`,
};

/** No request at all: each fact is an attribute. */
export const FromAttributes: Story = {
  name: 'Written as attributes',
  render: () =>
    html`<div class="narrow">
      <offprint-analysis-card
        headline=${study.headline}
        href=${study.url}
        kind="Study"
        series="Focus stratégique"
        series-number="31"
        summary=${study.abstract}
        published="2011-05"
      ></offprint-analysis-card>
    </div>`,
};

/** `item` picks an analysis by its address, DOI or id. */
export const FromAList: Story = {
  name: 'One of a list',
  render: () => {
    const list = related.map((headline, index) => ({ '@type': 'Report', '@id': `analysis-${index}`, headline }));
    return html`${inline('data-list', { '@context': 'https://schema.org', '@graph': list })}
      <div class="narrow"><offprint-analysis-card src="#data-list" item="analysis-2"></offprint-analysis-card></div>`;
  },
};

/** An attribute amends what the data says; the rest stays. */
export const Amended: Story = {
  name: 'Data with an attribute on top',
  render: () =>
    html`${inline('data-amended', study)}
      <div class="narrow">
        <offprint-analysis-card
          src="#data-amended"
          updated="2012-02-03"
          reading-minutes="4"
          languages="fr,de"
        ></offprint-analysis-card>
      </div>`,
};
