import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statesOf } from '@offprint/storybook/states.js';
import { shelf } from './data.js';
import { items } from './markup.js';

/** Items between the tags are content, not a fallback: they show in every state, and the data comes after them. */
const meta: Meta = { title: 'Related analyses/States' };
export default meta;

const states = statesOf({ data: shelf, fallback: items, place: 'whole', tag: 'offprint-related-analyses' });

/** Held back by `offprint-before-load`: the author’s links are a list already. */
export const IdleWithItems: StoryObj = { ...states.idleWithFallback, name: 'Idle, with items inside' };

/** Grey lines keep the place of a row to come. */
export const IdleWithoutItems: StoryObj = { ...states.idleWithoutFallback, name: 'Idle, with nothing inside' };

/** More will follow, and readers need not know. */
export const LoadingWithItems: StoryObj = { ...states.loadingWithFallback, name: 'Loading, with items inside' };

/** Those who hear the page are told of it after a second. */
export const LoadingWithoutItems: StoryObj = {
  ...states.loadingWithoutFallback,
  name: 'Loading, with nothing inside',
};

/** Items of the author first, the data second; what both have is shown once. */
export const Ready: StoryObj = states.ready;

/** The source lists nothing, and the page has a sentence for that. */
export const EmptyWithText: StoryObj = { ...states.emptyWithText, name: 'Empty, with a text for it' };

/** An empty source takes nothing away from the author’s items. */
export const EmptyWithItems: StoryObj = { ...states.emptyWithFallback, name: 'Empty, with items inside' };

/** Neither heading nor box stays between the paragraphs. */
export const EmptyWithoutText: StoryObj = { ...states.emptyWithoutText, name: 'Empty, with nothing inside' };

/** Readers see the author’s list, and not that another was to follow. */
export const ErrorWithItems: StoryObj = {
  ...states.errorWithFallback,
  name: 'Failed, with items inside',
  tags: ['failing'],
};

/** A line and a button that tries again. */
export const ErrorWithoutItems: StoryObj = {
  ...states.errorWithoutFallback,
  name: 'Failed, with nothing inside',
  tags: ['failing'],
};
