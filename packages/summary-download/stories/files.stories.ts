import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inline } from '@offprint/storybook/markup.js';
import { files, report } from './data.js';
import { inColumn } from './markup.js';

/** What readers can get. The link’s own text says what opens: type, size, pages and language, as far as they are known. */
const meta: Meta = { title: 'Summary with download/Files' };
export default meta;

type Story = StoryObj;

/** Most data name no file: the link goes to the publisher’s page, and says so. */
export const NoFile: Story = { ...inColumn('data-no-file', { ...report, encoding: undefined }), name: 'No file' };

export const OneFile: Story = {
  ...inColumn('data-one-file', { ...report, encoding: files.english }),
  name: 'One file',
};

/** Neither size nor pages nor language: nothing is guessed. */
export const UnknownFile: Story = {
  ...inColumn('data-unknown-file', { ...report, encoding: files.unknown, numberOfPages: undefined }),
  name: 'A file of which only the address is known',
};

/** The others are named in their own languages. */
export const SeveralLanguages: Story = {
  ...inColumn('data-languages', { ...report, encoding: [files.french, files.english, files.arabic] }),
  name: 'One file in three languages',
};

/** The same data: a reader’s own language comes first, wherever it stands in them. */
export const FrenchReader: Story = {
  name: 'One file in three languages, for a French reader',
  render: () =>
    html`${inline('data-french', { ...report, encoding: [files.english, files.arabic, files.french] })}
      <div class="wide" lang="fr"><offprint-summary-download src="#data-french"></offprint-summary-download></div>`,
};

/** No file of theirs, but pages: each is a link in its own language. */
export const Translations: Story = {
  ...inColumn('data-translations', {
    ...report,
    encoding: files.english,
    workTranslation: [
      { '@type': 'Report', inLanguage: 'fr', url: 'https://publisher.example/fr/a' },
      { '@type': 'Report', inLanguage: 'ar', url: 'https://publisher.example/ar/a' },
    ],
  }),
  name: 'Pages in other languages',
};

/** Annexes and data stand below, by their names. */
export const Annexes: Story = {
  ...inColumn('data-annexes', { ...report, encoding: [files.english, files.annex, files.figures] }),
  name: 'An annex, and data behind the figures',
};

/** For readers who cannot use the PDF; and a word for those who can. */
export const Accessible: Story = {
  name: 'A tagged file, and a way to ask for another format',
  render: () =>
    html`${inline('data-accessible', report)}
      <div class="wide">
        <offprint-summary-download
          accessible-format-href="mailto:access@publisher.example"
          pdf-tagged
          src="#data-accessible"
        ></offprint-summary-download>
      </div>`,
};
