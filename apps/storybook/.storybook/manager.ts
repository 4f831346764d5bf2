import { addons } from 'storybook/manager-api';
import { colors } from '@offprint/tokens';
import { theme } from './theme.ts';

addons.setConfig({ theme });

const { base } = theme;

// Colours of its own are left to what tells something: which kind a page is of, its words say. Storybook writes white on
// the accent, which is a light colour in a dark scheme, and on white where its skip links appear.
const style = document.createElement('style');
style.textContent = `
  .sidebar-item:not([data-selected='true']) svg { color: ${colors['ink-muted'][base]} }
  ${
    base === 'dark'
      ? `.sidebar-item[data-selected='true'], .sidebar-item[data-selected='true'] :is(a, svg) { color: ${colors.paper.dark} !important }
  a[href^='#']:focus { background: ${colors.paper.dark} !important }`
      : ''
  }
`;
document.head.append(style);
