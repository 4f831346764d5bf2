import '@offprint/analysis-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { study } from '@offprint/storybook/data.js';
import { link } from '@offprint/storybook/markup.js';
import { statesOf } from '@offprint/storybook/states.js';

/** What a card shows before, while, after and instead of its content. Exactly one state is on: `:state(ready)` and so on. */
const meta: Meta = { title: 'Analysis card/States' };
export default meta;

const states = statesOf({ data: study, fallback: link, place: 'narrow', tag: 'offprint-analysis-card' });

/** A consent tool holds the request back by canceling `offprint-before-load`: the link stays. */
export const IdleWithFallback: StoryObj = { ...states.idleWithFallback, name: 'Idle, with a link inside' };

/** Nothing is known yet, and nothing stands inside: the place is kept. */
export const IdleWithoutFallback: StoryObj = { ...states.idleWithoutFallback, name: 'Idle, with nothing inside' };

/** The request is on its way: readers already have the link. */
export const LoadingWithFallback: StoryObj = { ...states.loadingWithFallback, name: 'Loading, with a link inside' };

/** Grey lines of the usual height; after a second assistive technology hears that it loads. */
export const LoadingWithoutFallback: StoryObj = {
  ...states.loadingWithoutFallback,
  name: 'Loading, with nothing inside',
};

/** The content is shown; the link that stood inside is not rendered any more. */
export const Ready: StoryObj = states.ready;

/** The source holds no analysis, and the page says what to show then. */
export const EmptyWithText: StoryObj = { ...states.emptyWithText, name: 'Empty, with a text for it' };

/** The source holds no analysis: the link is still a way to it. */
export const EmptyWithFallback: StoryObj = { ...states.emptyWithFallback, name: 'Empty, with a link inside' };

/** The source holds no analysis and there is nothing else to show: the card takes no space between the lines. */
export const EmptyWithoutText: StoryObj = { ...states.emptyWithoutText, name: 'Empty, with nothing inside' };

/** The source cannot be read: readers see the link, webmasters one line in the console. */
export const ErrorWithFallback: StoryObj = {
  ...states.errorWithFallback,
  name: 'Failed, with a link inside',
  tags: ['failing'],
};

/** One line and a button that tries again; it loads the same address anew. */
export const ErrorWithoutFallback: StoryObj = {
  ...states.errorWithoutFallback,
  name: 'Failed, with nothing inside',
  tags: ['failing'],
};
