import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { arabic, extremes, illustrated, related, study } from '@offprint/storybook/data.js';
import { inEachLanguage, inline } from '@offprint/storybook/markup.js';
import { card } from './markup.js';

/** What real publications contain: too much, too little, and other languages than the page. */
const meta: Meta = { title: 'Analysis card/Content' };
export default meta;

type Story = StoryObj;

const shown = (id: string, data: unknown): Pick<Story, 'render'> => ({
  render: () => html`<div class="narrow">${card(id, data)}</div>`,
});

/** How most related analyses arrive. The card looks finished all the same. */
export const HeadlineOnly: Story = {
  ...shown('data-headline-only', { '@context': 'https://schema.org', '@type': 'Report', headline: related[3] }),
  name: 'Only a headline is known',
};

/** 300 characters, wrapped and never cut. */
export const LongHeadline: Story = {
  ...shown('data-long-headline', { ...study, headline: extremes.headline }),
  name: 'A headline of 300 characters',
};

/** Three are named, each linked to a page; `max-authors` changes how many. */
export const ManyAuthors: Story = {
  ...shown('data-many-authors', { ...study, author: extremes.authors }),
  name: 'Thirty authors',
};

/** All thirty, as `max-authors="30"` asks. */
export const AllAuthors: Story = {
  name: 'Thirty authors, all named',
  render: () =>
    html`${inline('data-all-authors', { ...study, author: extremes.authors })}
      <div class="narrow">
        <offprint-analysis-card max-authors="30" src="#data-all-authors"></offprint-analysis-card>
      </div>`,
};

export const NoDate: Story = { ...shown('data-no-date', { ...study, datePublished: undefined }), name: 'No date' };

/** The same card without a picture keeps nothing free for one. */
export const NoPicture: Story = { ...shown('data-no-picture', study), name: 'No picture' };

/** A picture that cannot be shown keeps its place, without the icon of a broken one. */
export const BrokenPicture: Story = {
  ...shown('data-broken-picture', { ...illustrated, image: study.encoding.contentUrl }),
  name: 'A picture that cannot be shown',
  play: ({ canvasElement }) =>
    waitFor(() => {
      const { shadowRoot } = canvasElement.querySelector('offprint-analysis-card')!;
      return expect(shadowRoot!.querySelector('[part="image"]')!.checkVisibility({ visibilityProperty: true })).toBe(
        false,
      );
    }),
};

/** No author, series or file: what is not known is left out, with its words. */
export const MissingFacts: Story = {
  ...shown('data-missing-facts', { ...study, author: undefined, encoding: undefined, isPartOf: undefined }),
  name: 'No author, no series, no file',
};

/** The link says so, in the language of the page. */
export const ForeignFile: Story = {
  ...shown('data-foreign-file', { ...study, encoding: { ...study.encoding, inLanguage: 'fr' } }),
  name: 'A file in another language',
};

/** Words longer than the card is wide: broken, with hyphens where the language is known. */
export const LongWords: Story = {
  ...shown('data-long-words', { ...study, ...extremes.words }),
  name: 'Very long words',
};

/** The content keeps its own direction and language on a page from left to right. */
export const ArabicOnEnglishPage: Story = {
  name: 'An Arabic analysis on an English page',
  render: () => html`<div class="narrow" dir="ltr" lang="en">${card('data-arabic', arabic)}</div>`,
};

/** And the reverse: facts and words are the page’s, headline and summary the study’s. */
export const EnglishOnArabicPage: Story = {
  name: 'An English analysis on an Arabic page',
  render: () => html`<div class="narrow" dir="rtl" lang="ar">${card('data-english', illustrated)}</div>`,
};

/** Words, dates, plurals and units of the page’s language; the study stays English. */
export const AllLanguages: Story = {
  name: 'On a page of each language',
  render: () =>
    html`${inline('data-languages', study)}
      <div class="cards">
        ${inEachLanguage(
          () => html`<offprint-analysis-card layout="compact" src="#data-languages"></offprint-analysis-card>`,
        )}
      </div>`,
};
