import type { Decorator, Preview } from '@storybook/web-components-vite';
import { imitation } from './media.ts';
import { quietMenu } from './menu.ts';
import { readersStyleSheet } from './roots.ts';

const imitate = imitation({ '(forced-colors: active)': 'all' });
const write = readersStyleSheet();

/**
 * What a browser does in forced colours, in words of CSS: whatever colour the author chose, text is the system's, links
 * and buttons too, and pictures stay. It differs from the true thing in two ways: the palette is the browser's own and not
 * the reader's, and there is no plate behind text on pictures.
 */
const FORCED = `
  :host,
  * {
    border-color: currentcolor !important;
    background-color: transparent !important;
    box-shadow: none !important;
    color: inherit !important;
    outline-color: currentcolor !important;
    text-shadow: none !important;
  }
  a:any-link {
    color: LinkText !important;
  }
  button {
    color: ButtonText !important;
  }
`;

export const coloursGlobals = {
  colours: quietMenu('Colours', {
    own: ['Own colours', 'contrast'],
    forced: ['Forced colours (imitated)', 'accessibility'],
  }),
} satisfies Preview['globalTypes'];

/** Own colours, or few and those of the system, as in the contrast themes of Windows. */
export const withColours: Decorator = (story, { globals }) => {
  const forced = globals.colours === 'forced';
  imitate(forced);
  write(forced ? FORCED : '');
  return story();
};
