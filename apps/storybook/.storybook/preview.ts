import './docs.css';
import './preview.css';
import './words.ts';
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { elements, findElement } from './elements.ts';
import { argTypesOf } from './arg-types.ts';
import { coloursGlobals, withColours } from './colours.ts';
import { DocsPage } from './docs-page.ts';
import { introductionOf } from './introduction.ts';
import { motionGlobals, withMotion } from './motion.ts';
import { onAPage, pageGlobals } from './page.ts';
import { renderElement } from './render-element.ts';
import { textGlobals, withText } from './text.ts';
import { theme } from './theme.ts';

const preview: Preview = {
  decorators: [onAPage, withText, withColours, withMotion, withActions],
  globalTypes: { ...pageGlobals, ...textGlobals, ...coloursGlobals, ...motionGlobals },
  initialGlobals: {
    colours: 'own',
    direction: 'auto',
    faces: 'system',
    host: 'plain',
    language: 'en',
    motion: 'auto',
    text: 'usual',
    theme: 'auto',
    width: 'full',
  },
  parameters: {
    a11y: {
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      test: 'error',
    },
    actions: { handles: [...new Set(elements.flatMap(({ events }) => events?.map(({ name }) => name) ?? []))] },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(findElement(tag)),
      // Pages of stories that name no element have neither table nor introduction.
      extractComponentDescription: (tag?: string) => (tag ? introductionOf(findElement(tag)) : ''),
      page: DocsPage,
      source: { excludeDecorators: true },
      theme,
    },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          ['For webmasters', 'Snippet builder', 'For developers', 'For designers'],
          'Foundations',
          ['Tokens', 'Icons', 'Writing'],
          '*',
          ['Overview', 'States', 'Layouts', 'Files', 'Reasons', 'Content', 'Slots', 'Look', 'Places'],
        ],
      },
    },
  },
  render: renderElement,
  tags: ['autodocs'],
};

export default preview;
