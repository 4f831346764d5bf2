import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { illustrated, related, study } from '@offprint/storybook/data.js';
import { inline, link } from '@offprint/storybook/markup.js';
import { inSidebar, onPartnersPage } from '@offprint/storybook/places.js';
import { card } from './markup.js';

/** Where pages put cards, and what they do to them there. */
const meta: Meta = { title: 'Analysis card/Places' };
export default meta;

type Story = StoryObj;

const bottom = (element: Element): number => element.getBoundingClientRect().bottom;

/** How far a card’s facts stand above its lower edge, in CSS pixels. */
const factsAboveEdge = (element: Element): number =>
  Math.round(bottom(element) - bottom(element.shadowRoot!.querySelector('[part~="facts"]')!));

/** Cards of a row end on one line, and their facts stand on it, however much stands above. */
export const Grid: Story = {
  name: 'A grid of cards',
  play: ({ canvasElement }) =>
    waitFor(async () => {
      // Cards below the window are not laid out, and none is before the first frame.
      const [first, ...others] = [...canvasElement.querySelectorAll('offprint-analysis-card.whole')].filter((element) =>
        element.shadowRoot!.querySelector('article')!.checkVisibility({ contentVisibilityAuto: true }),
      );
      await expect(others.length).toBeGreaterThan(0);
      for (const other of others) await expect(factsAboveEdge(other)).toBe(factsAboveEdge(first!));
    }),
  render: () =>
    html`${inline('data-grid', illustrated)}
      <div class="cards">
        <offprint-analysis-card class="whole" src="#data-grid"></offprint-analysis-card>
        <offprint-analysis-card class="whole" hide="summary authors" src="#data-grid"></offprint-analysis-card>
        <offprint-analysis-card
          class="whole"
          hide="image"
          headline=${related[0]}
          src="#data-grid"
        ></offprint-analysis-card>
        <offprint-analysis-card hide="pdf" src="#data-grid"></offprint-analysis-card>
      </div>`,
};

/** Four headlines and nothing else: how the study’s own page relates others to it. */
export const Headlines: Story = {
  name: 'A grid of headlines',
  render: () =>
    html`<div class="cards">
      ${related.map(
        (headline, index) =>
          html`<offprint-analysis-card
            headline=${headline}
            href="https://publisher.example/analyses/${index + 1}"
          ></offprint-analysis-card>`,
      )}
    </div>`,
};

export const Sidebar: Story = {
  ...inSidebar('offprint-analysis-card', card('data-sidebar', illustrated)),
  name: 'A sidebar of 200 px',
};

/** A row that gives no widths: the cards share it. */
export const FlexRow: Story = {
  name: 'A flex row',
  play: async ({ canvasElement }) => {
    for (const element of canvasElement.querySelectorAll('offprint-analysis-card')) {
      await expect(element.getBoundingClientRect().width).toBeGreaterThan(0);
    }
  },
  render: () =>
    html`${inline('data-flex-row', study)}
      <div class="row">
        <offprint-analysis-card src="#data-flex-row"></offprint-analysis-card>
        <offprint-analysis-card layout="compact" src="#data-flex-row"></offprint-analysis-card>
      </div>`,
};

/** A style sheet that means well for its own page and reaches everything on it. */
export const PartnerPage: Story = {
  ...onPartnersPage(
    html`<p>The partner’s own text, in the partner’s own manner.</p>
      ${card('data-partner-page', study)}`,
  ),
  name: 'In a partner’s page',
};

/** The fallback is the page’s markup, so the page’s style sheet dresses it. */
export const PartnerFallback: Story = {
  name: 'In a partner’s page, before it is ready',
  render: () => html`<div class="partner"><offprint-analysis-card>${link}</offprint-analysis-card></div>`,
};

/** The wide card of an essay’s text, between two paragraphs. */
export const InText: Story = {
  name: 'In running text',
  render: () =>
    html`<div class="wide">
      <p>
        A name is not yet a purpose. A study published in the months after the Lisbon summit put the awkward question
        early, and its three scenarios remain a useful place to start:
      </p>
      ${card('data-in-text', illustrated)}
      <p>Read closely, the programs hold at least three different bargains. The first is a waiting room.</p>
    </div>`,
};
