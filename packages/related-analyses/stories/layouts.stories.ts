import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { RelatedAnalyses, RelatedAnalysesLayout } from '@offprint/related-analyses';
import { inline } from '@offprint/storybook/markup.js';
import { few, shelf } from './data.js';
import { list } from './markup.js';

/** A row, a grid, or one below the other; and the buttons of the row. Nothing moves by itself. */
const meta: Meta = { title: 'Related analyses/Layouts' };
export default meta;

type Story = StoryObj;

const arranged = (layout: RelatedAnalysesLayout): TemplateResult =>
  html`${inline('data-shelf', shelf)}
    <offprint-related-analyses layout=${layout} src="#data-shelf"></offprint-related-analyses>`;

export const Row: Story = { name: 'A row that scrolls', render: () => arranged('scroll') };

export const Grid: Story = { name: 'A grid', render: () => arranged('grid') };

export const List: Story = {
  name: 'One below the other',
  render: () => html`<div class="wide">${arranged('list')}</div>`,
};

/** An item is never wider than the row, and a piece of the next one shows. */
export const NarrowRow: Story = {
  name: 'A row in a narrow place',
  render: () => html`<div class="narrow">${list('data-narrow', shelf)}</div>`,
};

const listIn = (canvas: HTMLElement): RelatedAnalyses => canvas.querySelector('offprint-related-analyses')!;

const press = async (canvas: HTMLElement, part: string): Promise<void> => {
  const button = (): HTMLElement => listIn(canvas).shadowRoot!.querySelector(`[part="${part}"]`)!;
  await waitFor(() => expect(button().checkVisibility()).toBe(true));
  await userEvent.click(button());
};

/** A press of Next moved it: Previous leads back. */
export const Moved: Story = {
  name: 'A row that was moved on',
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'next');
    await waitFor(() => expect(listIn(canvasElement).range.first).toBeGreaterThan(1));
  },
  render: () => html`<div class="wide">${list('data-moved', shelf)}</div>`,
};

/** The same nodes as a grid; the button leads back to the row. */
export const Expanded: Story = {
  name: 'A row after “Show all”',
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'show-all');
    const scroller = listIn(canvasElement).shadowRoot!.querySelector('[part="scroller"]')!;
    await waitFor(() => expect(scroller.scrollWidth).toBe(scroller.clientWidth));
  },
  render: () => html`<div class="wide">${list('data-expanded', shelf)}</div>`,
};

/** Readers still swipe, and use wheel and keys. */
export const NoControls: Story = {
  name: 'A row without buttons',
  render: () =>
    html`${inline('data-no-controls', shelf)}
      <offprint-related-analyses controls="none" show-all="off" src="#data-no-controls"></offprint-related-analyses>`,
};

/** For pages where the buttons must not come and go: with two items, both say that there is nothing more. */
export const AlwaysControls: Story = {
  name: 'A row that always has buttons',
  render: () =>
    html`${inline('data-always', few(2))}
      <offprint-related-analyses controls="always" src="#data-always"></offprint-related-analyses>`,
};

export const ByItem: Story = {
  name: 'A row that moves by one item',
  render: () =>
    html`${inline('data-by-item', shelf)}
      <offprint-related-analyses step="item" src="#data-by-item"></offprint-related-analyses>`,
};
