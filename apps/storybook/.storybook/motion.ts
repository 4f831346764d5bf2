import type { Decorator, Preview } from '@storybook/web-components-vite';
import { imitation } from './media.ts';
import { quietMenu } from './menu.ts';

const REDUCED = '(prefers-reduced-motion: reduce)';

const imitate = imitation({ [REDUCED]: 'all', '(prefers-reduced-motion: no-preference)': 'not all' });
let reduced = false;

// Scripts ask by themselves.
const { matchMedia } = window;
window.matchMedia = (query) => matchMedia.call(window, reduced && query === REDUCED ? 'all' : query);

export const motionGlobals = {
  motion: quietMenu('Motion', {
    auto: ['That of the system', 'play'],
    reduced: ['Reduced motion', 'stop'],
  }),
} satisfies Preview['globalTypes'];

/** For elements as for a reader who asked the system for less motion. */
export const withMotion: Decorator = (story, { globals }) => {
  reduced = globals.motion === 'reduced';
  imitate(reduced);
  return story();
};
