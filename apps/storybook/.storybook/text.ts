import type { Decorator, Preview } from '@storybook/web-components-vite';
import { quietMenu } from './menu.ts';
import { readersStyleSheet } from './roots.ts';

const write = readersStyleSheet();

/** The spacing that readers may ask for and lose nothing: WCAG 2.2, success criterion 1.4.12. */
const SPACED = `
  * {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

export const textGlobals = {
  text: quietMenu('Text', {
    usual: ['Usual text', 'paragraph'],
    large: ['Text of 200 %', 'zoom'],
    spaced: ['Spaced text', 'menu'],
  }),
} satisfies Preview['globalTypes'];

/** Text as readers set it: twice the size while boxes stay as they are (preview.css), or wide apart. */
export const withText: Decorator = (story, { globals }) => {
  write(globals.text === 'spaced' ? SPACED : '');
  return story();
};
