import '@offprint/summary-download/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { link } from '@offprint/storybook/markup.js';
import { statesOf } from '@offprint/storybook/states.js';
import { report } from './data.js';

/** What readers meet before, while, after and instead of the summary. The link inside is theirs in every case but one. */
const meta: Meta = { title: 'Summary with download/States' };
export default meta;

const states = statesOf({ data: report, fallback: link, place: 'wide', tag: 'offprint-summary-download' });

/** Held back by `offprint-before-load`: readers can still go to the publisher’s page. */
export const IdleWithFallback: StoryObj = { ...states.idleWithFallback, name: 'Idle, with a link inside' };

/** Neither data nor link: grey lines keep the place. */
export const IdleWithoutFallback: StoryObj = { ...states.idleWithoutFallback, name: 'Idle, with nothing inside' };

/** A slow publisher keeps nobody from the link. */
export const LoadingWithFallback: StoryObj = { ...states.loadingWithFallback, name: 'Loading, with a link inside' };

/** Grey lines, and after a second a word of it for those who hear the page. */
export const LoadingWithoutFallback: StoryObj = {
  ...states.loadingWithoutFallback,
  name: 'Loading, with nothing inside',
};

/** Text and download have replaced the link. */
export const Ready: StoryObj = states.ready;

/** The source names no analysis, and the page has a sentence for that. */
export const EmptyWithText: StoryObj = { ...states.emptyWithText, name: 'Empty, with a text for it' };

/** Without such a sentence the link stays. */
export const EmptyWithFallback: StoryObj = { ...states.emptyWithFallback, name: 'Empty, with a link inside' };

/** Without either the two paragraphs close up: no box, no gap. */
export const EmptyWithoutText: StoryObj = { ...states.emptyWithoutText, name: 'Empty, with nothing inside' };

/** The link is all that readers see of a failure. */
export const ErrorWithFallback: StoryObj = {
  ...states.errorWithFallback,
  name: 'Failed, with a link inside',
  tags: ['failing'],
};

/** Without it a line tells of the failure, and a button tries again. */
export const ErrorWithoutFallback: StoryObj = {
  ...states.errorWithoutFallback,
  name: 'Failed, with nothing inside',
  tags: ['failing'],
};
