import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { nothing, study } from './data.js';
import { card, inline, link } from './markup.js';
import { unanswered } from './unanswered.js';

/** What a card shows before, while, after and instead of its content. Exactly one state is on: `:state(ready)` and so on. */
const meta: Meta = { title: 'Analysis card/States' };
export default meta;

type Story = StoryObj;

const cardIn = (canvas: HTMLElement): HTMLElement => canvas.querySelector<HTMLElement>('offprint-analysis-card')!;

/** Passes once the story's card is in the state. */
const is =
  (state: string): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    waitFor(() => expect(cardIn(canvasElement).matches(`:state(${state})`)).toBe(true));

/** A consent tool holds the request back by canceling `offprint-before-load`: the link stays. */
export const IdleWithFallback: Story = {
  name: 'Idle, with a link inside',
  play: is('idle'),
  render: () =>
    html`<div class="narrow">
      <offprint-analysis-card
        src="analyses/nato-partnerships.jsonld"
        @offprint-before-load=${(event: Event) => event.preventDefault()}
        >${link}</offprint-analysis-card
      >
    </div>`,
};

/** Nothing is known yet, and nothing stands inside: the place is kept. */
export const IdleWithoutFallback: Story = {
  name: 'Idle, with nothing inside',
  play: is('idle'),
  render: () => html`<div class="narrow"><offprint-analysis-card></offprint-analysis-card></div>`,
};

/** The link is there to be read and followed all the while. */
export const LoadingWithFallback: Story = {
  name: 'Loading, with a link inside',
  play: is('loading'),
  render: () =>
    html`<div class="narrow">
      <offprint-analysis-card loading="eager" src="analyses/slow.jsonld" @offprint-before-load=${unanswered}
        >${link}</offprint-analysis-card
      >
    </div>`,
};

/** Grey lines of the usual height; after a second assistive technology hears that it loads. */
export const LoadingWithoutFallback: Story = {
  name: 'Loading, with nothing inside',
  play: is('loading'),
  render: () =>
    html`<div class="narrow">
      <offprint-analysis-card
        loading="eager"
        src="analyses/slow.jsonld"
        @offprint-before-load=${unanswered}
      ></offprint-analysis-card>
    </div>`,
};

/** The content is shown; the link that stood inside is not rendered any more. */
export const Ready: Story = {
  play: is('ready'),
  render: () => html`<div class="narrow">${card('data-ready', study)}</div>`,
};

/** The source holds no analysis, and the page says what to show then. */
export const EmptyWithText: Story = {
  name: 'Empty, with a text for it',
  play: is('empty'),
  render: () =>
    html`${inline('data-nothing', nothing)}
      <div class="narrow">
        <offprint-analysis-card src="#data-nothing"
          ><p slot="empty">Nothing has been published yet.</p></offprint-analysis-card
        >
      </div>`,
};

export const EmptyWithFallback: Story = {
  name: 'Empty, with a link inside',
  play: is('empty'),
  render: () =>
    html`${inline('data-nothing', nothing)}
      <div class="narrow"><offprint-analysis-card src="#data-nothing">${link}</offprint-analysis-card></div>`,
};

/** The source holds no analysis and there is nothing else to show: the card takes no space between the lines. */
export const EmptyWithoutText: Story = {
  name: 'Empty, with nothing inside',
  play: async (context) => {
    await is('empty')(context);
    await expect(cardIn(context.canvasElement).checkVisibility()).toBe(false);
  },
  render: () =>
    html`${inline('data-nothing', nothing)}
      <div class="narrow">
        <p>The paragraph before.</p>
        <offprint-analysis-card src="#data-nothing"></offprint-analysis-card>
        <p>The paragraph after.</p>
      </div>`,
};

/** The source cannot be read: readers see the link, webmasters one line in the console. */
export const ErrorWithFallback: Story = {
  name: 'Failed, with a link inside',
  play: is('error'),
  render: () => html`<div class="narrow"><offprint-analysis-card src="#missing">${link}</offprint-analysis-card></div>`,
  tags: ['failing'],
};

/** One line and a button that tries again; it loads the same address anew. */
export const ErrorWithoutFallback: Story = {
  name: 'Failed, with nothing inside',
  play: async (context) => {
    await is('error')(context);
    await expect(cardIn(context.canvasElement).shadowRoot!.querySelector('button')!).toHaveTextContent(/./);
  },
  render: () => html`<div class="narrow"><offprint-analysis-card src="#not-there"></offprint-analysis-card></div>`,
  tags: ['failing'],
};
