import { addons } from 'storybook/manager-api';
import { colors } from '@offprint/tokens';
import { theme } from './theme.ts';

addons.setConfig({ theme });

// Storybook writes white on the accent, which is a light colour in a dark scheme, and on white where its skip links appear.
if (theme.base === 'dark') {
  const style = document.createElement('style');
  style.textContent = `
    [data-selected='true'], [data-selected='true'] :is(a, svg) { color: ${colors.paper.dark} !important }
    a[href^='#']:focus { background: ${colors.paper.dark} !important }
  `;
  document.head.append(style);
}
