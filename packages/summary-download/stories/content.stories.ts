import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { arabic, extremes, picture, related, study } from '@offprint/storybook/data.js';
import { inEachLanguage, inline } from '@offprint/storybook/markup.js';
import { report } from './data.js';
import { inColumn, summary } from './markup.js';

/** What real publications contain: too much, too little, and other languages than the page. */
const meta: Meta = { title: 'Summary with download/Content' };
export default meta;

type Story = StoryObj;

/** Nothing to summarize and nothing to download: it looks finished all the same. */
export const HeadlineOnly: Story = {
  ...inColumn('data-headline-only', { '@context': 'https://schema.org', '@type': 'Report', headline: related[3] }),
  name: 'Only a headline is known',
};

/** Wrapped and never cut, on the cover too. */
export const LongHeadline: Story = {
  ...inColumn('data-long-headline', { ...report, headline: extremes.headline }),
  name: 'A headline of 300 characters',
};

/** Six are named, the others counted. */
export const ManyAuthors: Story = {
  ...inColumn('data-many-authors', { ...report, author: extremes.authors }),
  name: 'Thirty authors',
};

/** Broken, with hyphens where the language is known. */
export const LongWords: Story = {
  ...inColumn('data-long-words', { ...report, ...extremes.words, keyPoints: [extremes.words.headline] }),
  name: 'Very long words',
};

/** A second article of 1200 words: how long it takes to read is counted. */
export const LongSummary: Story = {
  ...inColumn('data-long-summary', { ...report, abstract: Array.from({ length: 30 }, () => study.abstract).join(' ') }),
  name: 'A very long summary',
};

/** The headline is set as a cover when its picture cannot be shown. */
export const BrokenCover: Story = {
  ...inColumn('data-broken-cover', { ...report, image: study.encoding.contentUrl }),
  name: 'A cover that cannot be shown',
  play: ({ canvasElement }) =>
    waitFor(async () => {
      const { shadowRoot } = canvasElement.querySelector('offprint-summary-download')!;
      await expect(shadowRoot!.querySelector('div[part="cover"]')!).toHaveTextContent(study.headline);
    }),
};

/** Readers of an old study learn of the new one first. */
export const Superseded: Story = {
  ...inColumn('data-superseded', {
    ...report,
    supersededBy: {
      '@type': 'Report',
      headline: 'NATO Partnerships, Ten Years On',
      url: 'https://publisher.example/b',
    },
  }),
  name: 'Replaced by a newer version',
};

export const Archived: Story = {
  name: 'Data of another year',
  render: () =>
    html`${inline('data-archived', report)}
      <div class="wide">
        <offprint-summary-download archived="2010" src="#data-archived"></offprint-summary-download>
      </div>`,
};

/** The content keeps its own direction and language; words and facts are the page’s. */
export const ArabicOnEnglishPage: Story = {
  name: 'An Arabic analysis on an English page',
  render: () => html`<div class="wide" dir="ltr" lang="en">${summary('data-arabic', { ...report, ...arabic })}</div>`,
};

export const EnglishOnArabicPage: Story = {
  name: 'An English analysis on an Arabic page',
  render: () =>
    html`<div class="wide" dir="rtl" lang="ar">${summary('data-english', { ...report, image: picture })}</div>`,
};

/** A region is named by its heading, and two of one name are hard to tell apart by ear: here each has its own. */
export const AllLanguages: Story = {
  name: 'On a page of each language',
  render: () =>
    html`${inline('data-each', report)}
      <div class="wide">
        ${inEachLanguage(
          (name) => html`<offprint-summary-download headline=${name} src="#data-each"></offprint-summary-download>`,
        )}
      </div>`,
};
