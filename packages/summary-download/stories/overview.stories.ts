import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { picture, study } from '@offprint/storybook/data.js';
import { inline, link } from '@offprint/storybook/markup.js';
import { isIn } from '@offprint/storybook/states.js';
import { report } from './data.js';
import { inColumn } from './markup.js';

const meta: Meta = { component: 'offprint-summary-download', title: 'Summary with download/Overview' };
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
    abstract: study.abstract,
    published: study.datePublished,
    isbn: report.isbn,
    'pdf-href': study.encoding.contentUrl,
    'pdf-bytes': '2400000',
    'pdf-pages': '47',
    'pdf-lang': 'en',
    'property-authors': [study.author],
    'property-keyPoints': report.keyPoints,
    'property-topics': study.about,
  },
};

/** What it says, and beside it the way to the full version: file, languages, facts, citation. */
export const Usual: Story = { ...inColumn('data-usual', report), name: 'The usual summary' };

/** The picture of the study is its cover; without one the headline is set as a cover. */
export const Illustrated: Story = {
  ...inColumn('data-cover', { ...report, image: picture }),
  name: 'With a picture as its cover',
};

/** What partners paste: the address of the data, and a link for readers without JavaScript. */
export const FromAnAddress: Story = {
  name: 'Loaded from an address',
  play: isIn('offprint-summary-download', 'ready'),
  render: () =>
    html`<div class="wide">
      <offprint-summary-download src="analyses/nato-partnerships.jsonld">${link}</offprint-summary-download>
    </div>`,
};

/** No request at all: each fact is an attribute. */
export const FromAttributes: Story = {
  name: 'Written as attributes',
  render: () =>
    html`<div class="wide">
      <offprint-summary-download
        headline=${study.headline}
        href=${study.url}
        abstract=${study.abstract}
        published="2011-05"
        pdf-href=${study.encoding.contentUrl}
        pdf-bytes="2400000"
        pdf-pages="47"
        pdf-lang="en"
        isbn=${report.isbn}
      ></offprint-summary-download>
    </div>`,
};

/** An attribute amends what the data says; the rest stays. */
export const Amended: Story = {
  name: 'Data with an attribute on top',
  render: () =>
    html`${inline('data-amended', report)}
      <div class="wide">
        <offprint-summary-download
          src="#data-amended"
          download-label="Read all 47 pages"
          license="https://creativecommons.org/licenses/by-nc/4.0/"
          reading-minutes="4"
          version="2"
        ></offprint-summary-download>
      </div>`,
};
