import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  framework: '@storybook/web-components-vite',
  stories: ['../../../packages/*/stories/*.stories.ts'],
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      // The siblings' sources, so that a change shows at once.
      conditions: ['@offprint/source', 'module', 'browser', 'development|production'],
      dedupe: ['lit'],
    },
  }),
};

export default config;
