import type { StorybookConfig } from '@storybook/web-components-vite';

const publisher = '../../partner-site/dist/publisher';

const config: StorybookConfig = {
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // The page around a story does what these two would do, and does it in the story alone.
    backgrounds: false,
    viewport: false,
    // They see no more of an element than its outer box, and take the room that our menus need on a small laptop.
    measure: false,
    outline: false,
    // A list of first steps for people who set Storybook up, not for ours.
    sidebarOnboardingChecklist: false,
  },
  framework: '@storybook/web-components-vite',
  // The publisher's own files: a story that loads, shows a picture or opens a PDF asks no other host.
  staticDirs: [
    ...['analyses', 'files', 'images'].map((folder) => ({ from: `${publisher}/${folder}`, to: `/${folder}` })),
    // What the preview of the snippet builder runs, and what it shows at first.
    { from: '../../../packages/embed/dist/cdn', to: '/cdn' },
    { from: '../builder/examples', to: '/examples' },
  ],
  stories: ['../pages/*.mdx', '../../../packages/*/stories/*.stories.ts'],
  viteFinal: (vite) => ({
    ...vite,
    // Storybook's own tools and axe are above the limit from which Vite warns; readers of a page never get them.
    build: { ...vite.build, chunkSizeWarningLimit: 4096 },
    resolve: {
      ...vite.resolve,
      // The siblings' sources, so that a change shows at once.
      conditions: ['@offprint/source', 'module', 'browser', 'development|production'],
      dedupe: ['lit'],
    },
  }),
};

export default config;
