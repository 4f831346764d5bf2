import './faces.css';
import './hosts.css';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { menu, quietMenu } from './menu.ts';

/** In their own words, as a reader would look for them. */
const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  pt: 'Português',
  ar: 'العربية',
};

/** What the page around a story is, from the toolbar or by address: `&globals=theme:dark;language:ar;width:320px`. */
export const pageGlobals = {
  theme: menu('Theme', 'mirror', { auto: 'System', light: 'Light', dark: 'Dark' }),
  language: menu('Language', 'globe', LANGUAGES),
  width: menu('Width', 'grow', { full: 'Full width', '320px': '320 px', '768px': '768 px', '1280px': '1280 px' }),
  direction: quietMenu('Direction', {
    auto: ['That of the language', 'transfer'],
    ltr: ['Left to right', 'arrowrightalt'],
    rtl: ['Right to left', 'arrowleftalt'],
  }),
  host: quietMenu('Host', {
    plain: ['Plain page', 'browser'],
    resets: ['Page of hostile resets', 'alert'],
    magazine: ['Dark magazine', 'bookmark'],
  }),
  // For pictures that are compared: no designer has to choose it.
  faces: { description: 'Faces: `system`, or the `same` on every machine' },
} satisfies Preview['globalTypes'];

/**
 * Puts a story on the wanted page. An element around the story, for on the document its language and direction would
 * turn the documentation itself.
 */
export const onAPage: Decorator = (story, { globals }) => {
  const { colours, direction, faces, host, language, motion, text, theme, width } = globals as Record<string, string>;
  const natural = language === 'ar' ? 'rtl' : 'ltr';
  return html`<div class="desk ${theme}">
    <div
      class="page"
      lang=${language}
      dir=${direction === 'auto' ? natural : direction}
      data-colours=${colours}
      data-faces=${faces}
      data-host=${host}
      data-motion=${motion}
      data-text=${text}
      data-width=${width}
    >
      ${story()}
    </div>
  </div>`;
};
