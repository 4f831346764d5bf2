import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statesOf } from '@offprint/storybook/states.js';
import { program } from './data.js';
import { link } from './markup.js';

/** What stands in the banner’s place before, while, after and instead of its content. */
const meta: Meta = { title: 'Program banner/States' };
export default meta;

const states = statesOf({ data: program(), fallback: link, place: 'whole', tag: 'offprint-program-banner' });

/** Held back by `offprint-before-load`: the link to the center is there. */
export const IdleWithFallback: StoryObj = { ...states.idleWithFallback, name: 'Idle, with a link inside' };

/** Grey lines; neither rule nor panel before there is something to show. */
export const IdleWithoutFallback: StoryObj = { ...states.idleWithoutFallback, name: 'Idle, with nothing inside' };

/** Readers can follow the link already. */
export const LoadingWithFallback: StoryObj = { ...states.loadingWithFallback, name: 'Loading, with a link inside' };

/** The lines stand still, and who hears the page is told after a second. */
export const LoadingWithoutFallback: StoryObj = {
  ...states.loadingWithoutFallback,
  name: 'Loading, with nothing inside',
};

/** The center and its latest analyses have replaced the link. */
export const Ready: StoryObj = states.ready;

/** The source knows no program, and the page has a sentence for that. */
export const EmptyWithText: StoryObj = { ...states.emptyWithText, name: 'Empty, with a text for it' };

/** The link leads to the center even if the source does not. */
export const EmptyWithFallback: StoryObj = { ...states.emptyWithFallback, name: 'Empty, with a link inside' };

/** No band of colour stays between the two paragraphs. */
export const EmptyWithoutText: StoryObj = { ...states.emptyWithoutText, name: 'Empty, with nothing inside' };

/** To readers it looks like any link of the page. */
export const ErrorWithFallback: StoryObj = {
  ...states.errorWithFallback,
  name: 'Failed, with a link inside',
  tags: ['failing'],
};

/** A line, and a button that asks the source again. */
export const ErrorWithoutFallback: StoryObj = {
  ...states.errorWithoutFallback,
  name: 'Failed, with nothing inside',
  tags: ['failing'],
};
