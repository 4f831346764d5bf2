import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { arabic, extremes, study } from '@offprint/storybook/data.js';
import { inEachLanguage, inline } from '@offprint/storybook/markup.js';
import { few, listOf, many, shelf } from './data.js';
import { list } from './markup.js';

/** What real lists contain: too much, too little, and other languages than the page. */
const meta: Meta = { title: 'Related analyses/Content' };
export default meta;

type Story = StoryObj;

export const OneItem: Story = { name: 'One item', render: () => list('data-one', few(1)) };

/** How the study’s own page relates others to it. */
export const HeadlinesOnly: Story = { name: 'Only headlines are known', render: () => list('data-headlines', many(4)) };

/** A longer one makes the row higher, and the others stay what they are. */
export const LongHeadline: Story = {
  name: 'A headline of 300 characters',
  render: () => list('data-long', listOf([study, { ...study, url: `${study.url}#2`, headline: extremes.headline }])),
};

export const ManyAuthors: Story = {
  name: 'Thirty authors',
  render: () => list('data-authors', listOf([{ ...study, author: extremes.authors }, study])),
};

export const LongWords: Story = {
  name: 'Very long words',
  render: () => list('data-words', listOf([{ ...study, ...extremes.words }, study])),
};

/** Twelve are shown unless `limit` says otherwise. */
export const ThirtyItems: Story = {
  name: 'Thirty items',
  render: () =>
    html`${inline('data-thirty', many(30))}
      <offprint-related-analyses limit="30" src="#data-thirty"></offprint-related-analyses>`,
};

/** Items keep their own direction; the row runs from left to right, as the page does. */
export const ArabicOnEnglishPage: Story = {
  name: 'Arabic analyses on an English page',
  render: () =>
    html`<div dir="ltr" lang="en">
      ${list('data-arabic', listOf([1, 2, 3, 4, 5].map((place) => ({ ...arabic, url: `${study.url}#${place}` }))))}
    </div>`,
};

/** The row runs from right to left, and so do its arrows. */
export const EnglishOnArabicPage: Story = {
  name: 'English analyses on an Arabic page',
  render: () => html`<div dir="rtl" lang="ar">${list('data-english', shelf)}</div>`,
};

export const AllLanguages: Story = {
  name: 'On a page of each language',
  render: () =>
    html`${inline('data-each', shelf)}
      <div class="wide">
        ${inEachLanguage(() => html`<offprint-related-analyses src="#data-each"></offprint-related-analyses>`)}
      </div>`,
};
