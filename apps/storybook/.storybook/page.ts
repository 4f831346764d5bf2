import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html } from 'lit';

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

const menu = <const Icon extends string>(title: string, icon: Icon, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ title: name, value })),
    dynamicTitle: true,
  },
});

/** The toolbar, and the same by address: `&globals=theme:dark;language:ar;direction:rtl;width:320px`. */
export const pageGlobals = {
  theme: menu('Theme', 'mirror', { auto: 'Theme of the system', light: 'Light page', dark: 'Dark page' }),
  language: menu('Language', 'globe', LANGUAGES),
  direction: menu('Direction', 'transfer', {
    auto: 'Direction of the language',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  width: menu('Width', 'grow', {
    full: 'Full width',
    '320px': '320 px: small phone',
    '768px': '768 px: tablet',
    '1280px': '1280 px: desktop',
  }),
} satisfies Preview['globalTypes'];

/**
 * Puts a story on a page of the wanted scheme, language, direction and width. An element around the story, for on the
 * document they would turn the documentation itself.
 */
export const onAPage: Decorator = (story, { globals }) => {
  const { direction, language, theme, width } = globals as Record<keyof typeof pageGlobals, string>;
  const natural = language === 'ar' ? 'rtl' : 'ltr';
  return html`<div class="desk ${theme}">
    <div class="page" lang=${language} dir=${direction === 'auto' ? natural : direction} data-width=${width}>
      ${story()}
    </div>
  </div>`;
};
