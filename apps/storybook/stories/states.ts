import { nothing as noAttribute, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { expect, waitFor } from 'storybook/test';
import { nothing } from './data.js';
import { inline } from './markup.js';
import { unanswered } from './unanswered.js';

/** What differs between the states of one element and those of another. */
interface Subject {
  tag: string;
  /** What is shown once it is ready, as JSON-LD. */
  data: unknown;
  /** What the page's author put inside. */
  fallback: TemplateResult;
  /** Class of the place that it stands in. */
  place: 'narrow' | 'whole' | 'wide';
}

interface Setting {
  src?: string;
  /** In place of `src`: data in the page, under its id. */
  data?: readonly [id: string, content: unknown];
  inside?: TemplateResult;
  /** What the page does before the request. */
  onBeforeLoad?: (event: Event) => void;
}

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;
interface State {
  play: Play;
  render: () => TemplateResult;
}

/** What a consent tool does. */
const holdBack = (event: Event): void => event.preventDefault();

/** Passes once the element of a story is in the state. */
export const isIn =
  (tag: string, state: string): Play =>
  ({ canvasElement }) =>
    waitFor(() => expect(canvasElement.querySelector(tag)!.matches(`:state(${state})`)).toBe(true));

/**
 * The states that all elements have, each with the author's markup inside and without. Names and tags stand in the story
 * files, where Storybook reads them without running anything.
 */
export function statesOf({ data, fallback, place, tag }: Subject) {
  const name = tag.replace('offprint-', '');
  const element = unsafeStatic(tag);
  const story = (state: string, { data, inside, onBeforeLoad, src }: Setting): State => ({
    play: isIn(tag, state),
    render: () =>
      html`${data && inline(...data)}
        <div class=${place}>
          <p>The paragraph before.</p>
          <${element}
            src=${data ? `#${data[0]}` : (src ?? noAttribute)}
            loading=${onBeforeLoad ? 'eager' : noAttribute}
            @offprint-before-load=${onBeforeLoad}
          >${inside}</${element}>
          <p>The paragraph after.</p>
        </div>`,
  });
  const held = { onBeforeLoad: holdBack, src: 'analyses/nato-partnerships.jsonld' };
  const slow = { onBeforeLoad: unanswered, src: 'analyses/slow.jsonld' };
  const empty = { data: ['data-nothing', nothing] as const };
  return {
    emptyWithoutText: {
      ...story('empty', empty),
      play: async (context) => {
        await isIn(tag, 'empty')(context);
        await expect(context.canvasElement.querySelector(tag)!.checkVisibility()).toBe(false);
      },
    },
    emptyWithFallback: story('empty', { ...empty, inside: fallback }),
    emptyWithText: story('empty', {
      ...empty,
      inside: html`<p slot="empty">Nothing has been published yet.</p>`,
    }),
    errorWithFallback: story('error', { inside: fallback, src: `#missing-${name}` }),
    errorWithoutFallback: {
      ...story('error', { src: `#not-there-${name}` }),
      play: async (context) => {
        await isIn(tag, 'error')(context);
        const { shadowRoot } = context.canvasElement.querySelector(tag)!;
        await expect(shadowRoot!.querySelector('button')!).toHaveTextContent(/./);
      },
    },
    idleWithFallback: story('idle', { ...held, inside: fallback }),
    idleWithoutFallback: story('idle', {}),
    loadingWithFallback: story('loading', { ...slow, inside: fallback }),
    loadingWithoutFallback: story('loading', slow),
    ready: story('ready', { data: [`data-ready`, data], inside: fallback }),
  } satisfies Record<string, State>;
}
