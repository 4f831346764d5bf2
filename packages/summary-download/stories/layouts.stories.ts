import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inline } from '@offprint/storybook/markup.js';
import { report } from './data.js';
import { inColumn, summary } from './markup.js';

/** It measures its own place: text and download stand under each other, or from 736 px on side by side. */
const meta: Meta = { title: 'Summary with download/Layouts' };
export default meta;

type Story = StoryObj;

export const Narrow: Story = {
  name: 'In a narrow place',
  render: () => html`<div class="narrow">${summary('data-narrow', report)}</div>`,
};

export const Wide: Story = { ...inColumn('data-wide', report), name: 'In a wide place' };

/** Lines stay short enough to read, however wide the page is. */
export const Whole: Story = { name: 'Across a whole page', render: () => summary('data-whole', report) };

const long = { ...report, abstract: Array.from({ length: 8 }, () => report.abstract).join(' ') };

/** Cut to the eye alone: search engines and screen readers have all of it. */
export const Preview: Story = {
  name: 'A long summary, cut after three lines',
  render: () =>
    html`${inline('data-preview', long)}
      <div class="wide">
        <offprint-summary-download preview-lines="3" src="#data-preview"></offprint-summary-download>
      </div>`,
};

/** The button stays where it is pressed, and so does the focus. */
export const PreviewOpened: Story = {
  name: 'A long summary, opened by its button',
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('offprint-summary-download')!;
    const toggle = (): HTMLElement => shadowRoot!.querySelector('[part="toggle"]')!;
    await waitFor(() => expect(toggle().checkVisibility()).toBe(true));
    await userEvent.click(toggle());
    await waitFor(() => expect(toggle()).toHaveAttribute('aria-expanded', 'true'));
    await expect(shadowRoot!.activeElement).toBe(toggle());
  },
  render: () =>
    html`${inline('data-preview-opened', long)}
      <div class="wide">
        <offprint-summary-download preview-lines="3" src="#data-preview-opened"></offprint-summary-download>
      </div>`,
};

/** A summary that fits needs no button. */
export const PreviewThatFits: Story = {
  name: 'A short summary, cut after thirty lines',
  play: ({ canvasElement }) =>
    waitFor(async () => {
      const { shadowRoot } = canvasElement.querySelector('offprint-summary-download')!;
      await expect(shadowRoot!.querySelector('[part="toggle"]')!.checkVisibility()).toBe(false);
    }),
  render: () =>
    html`${inline('data-fits', report)}
      <div class="wide">
        <offprint-summary-download preview-lines="30" src="#data-fits"></offprint-summary-download>
      </div>`,
};

const opened: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const { shadowRoot } = canvasElement.querySelector('offprint-summary-download')!;
  await waitFor(() => expect(shadowRoot!.querySelector('[part="cite"]')).not.toBeNull());
  await userEvent.click(shadowRoot!.querySelector('[part="cite"]')!);
  await waitFor(async () => {
    await expect(shadowRoot!.querySelector('[part="citation-text"]')!.textContent).toContain('Pertusot');
  });
};

/** It opens above the page, and closes when readers press Escape or elsewhere. */
export const CitationAbove: Story = {
  ...inColumn('data-cite', report),
  name: 'The citation above the page',
  play: opened,
};

/** It opens in its place, for pages that cut off what stands above them; with three formats of six. */
export const CitationInline: Story = {
  name: 'The citation in its place',
  play: opened,
  render: () =>
    html`${inline('data-cite-inline', report)}
      <div class="wide">
        <offprint-summary-download
          cite-layout="inline"
          cite-formats="apa, chicago, bibtex"
          src="#data-cite-inline"
        ></offprint-summary-download>
      </div>`,
};

/** The choice of a format is the browser’s own control, and what it shows can be copied and saved. */
export const CitationForManagers: Story = {
  name: 'The citation as BibTeX',
  play: async (context) => {
    await opened(context);
    const { shadowRoot } = context.canvasElement.querySelector('offprint-summary-download')!;
    await userEvent.selectOptions(shadowRoot!.querySelector('[part="citation-format"]')!, 'bibtex');
    await waitFor(() => expect(shadowRoot!.querySelector('[part="citation-text"]')).toHaveTextContent(/^@/));
  },
  render: () =>
    html`${inline('data-cite-managers', report)}
      <div class="wide">
        <offprint-summary-download cite-layout="inline" src="#data-cite-managers"></offprint-summary-download>
      </div>`,
};
