import './preview.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '@offprint/analysis-card/custom-elements.json';

setCustomElementsManifest(manifest);

const preview: Preview = {
  // Around the story only: on the document they would turn the documentation itself.
  decorators: [
    (story, { globals }) => {
      const { direction, language, theme } = globals as Record<string, string>;
      return html`<div class="paper ${theme ?? 'light'}" lang=${language ?? 'en'} dir=${direction ?? 'ltr'}>
        ${story()}
      </div>`;
    },
  ],
  globalTypes: {
    direction: {
      toolbar: { icon: 'transfer', items: ['ltr', 'rtl'], title: 'Direction' },
    },
    language: {
      toolbar: { icon: 'globe', items: ['en', 'fr', 'de', 'es', 'it', 'pt', 'ar'], title: 'Language' },
    },
    theme: {
      toolbar: { icon: 'mirror', items: ['light', 'dark'], title: 'Theme' },
    },
  },
  initialGlobals: { direction: 'ltr', language: 'en', theme: 'light' },
  parameters: { a11y: { test: 'error' }, controls: { expanded: true }, layout: 'fullscreen' },
  tags: ['autodocs'],
};

export default preview;
