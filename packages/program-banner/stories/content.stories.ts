import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { arabic, extremes, picture, study } from '@offprint/storybook/data.js';
import { inEachLanguage, inline } from '@offprint/storybook/markup.js';
import { all, program } from './data.js';
import { banner } from './markup.js';

/** What real programs contain: too much, too little, and other languages than the page. */
const meta: Meta = { title: 'Program banner/Content' };
export default meta;

type Story = StoryObj;

/** A name is enough. */
export const NameOnly: Story = {
  name: 'Only a name is known',
  render: () =>
    banner('data-name-only', {
      '@context': 'https://schema.org',
      '@type': 'ResearchProject',
      name: 'Security Studies Center',
    }),
};

/** Wrapped and never cut. */
export const LongName: Story = {
  name: 'A name of 300 characters',
  render: () => banner('data-long-name', program({ name: extremes.headline })),
};

export const LongStatement: Story = {
  name: 'A statement of 1200 characters',
  render: () => banner('data-long-statement', program({ description: extremes.headline.repeat(4) })),
};

export const LongWords: Story = {
  name: 'Very long words',
  render: () =>
    banner(
      'data-long-words',
      program({ name: extremes.words.headline, description: extremes.words.abstract, inLanguage: 'de' }, [
        { ...study, ...extremes.words },
      ]),
    ),
};

const thirty = Array.from({ length: 30 }, (_, index) => ({
  '@type': 'Report',
  datePublished: `20${String(index).padStart(2, '0')}`,
  headline: `Analysis ${index + 1}`,
  url: `https://publisher.example/analyses/${index + 1}`,
}));

/** Three are shown, the latest first. */
export const ThirtyAnalyses: Story = {
  name: 'Thirty analyses',
  render: () => banner('data-thirty', program({}, thirty)),
};

/** A picture that cannot be shown keeps its place, without the icon of a broken one. */
export const BrokenPicture: Story = {
  name: 'A picture that cannot be shown',
  play: ({ canvasElement }) =>
    waitFor(async () => {
      const { shadowRoot } = canvasElement.querySelector('offprint-program-banner')!;
      const image = shadowRoot!.querySelector('[part="image"]')!;
      await expect(image.checkVisibility({ visibilityProperty: true })).toBe(false);
    }),
  render: () => banner('data-broken', program({ image: study.encoding.contentUrl })),
};

export const Credit: Story = {
  name: 'A picture with its credit',
  render: () =>
    banner(
      'data-credit',
      program({ image: { '@type': 'ImageObject', contentUrl: picture, creditText: 'Library of the institute' } }),
    ),
};

/** The program keeps its own direction and language; the words of the banner are the page’s. */
export const ArabicOnEnglishPage: Story = {
  name: 'An Arabic program on an English page',
  render: () =>
    html`<div dir="ltr" lang="en">
      ${banner(
        'data-arabic',
        program(
          {
            name: 'مركز الدراسات الأمنية',
            description: 'كيف تستجيب التحالفات والجيوش لقارة في حالة حرب.',
            inLanguage: 'ar',
          },
          [arabic],
        ),
      )}
    </div>`,
};

export const EnglishOnArabicPage: Story = {
  name: 'An English program on an Arabic page',
  render: () => html`<div dir="rtl" lang="ar">${banner('data-english', program({ image: picture }, all))}</div>`,
};

/** A region is named by its heading, and two of one name are hard to tell apart by ear: here each has its own. */
export const AllLanguages: Story = {
  name: 'On a page of each language',
  render: () =>
    html`${inline('data-each', program())}
    ${inEachLanguage(
      (name) =>
        html`<offprint-program-banner
          headline=${name}
          view-all-href="https://publisher.example/programs"
          feed-href="https://publisher.example/feed"
          newsletter-href="https://publisher.example/newsletter"
          src="#data-each"
        ></offprint-program-banner>`,
    )}`,
};
