// One analyzer configuration for every component package. A package's build runs it from its own folder:
//   tsc -b && cem analyze --config ../../custom-elements-manifest.config.mjs
import { publishedManifest } from './scripts/manifest/plugin.mjs';

export default {
  // The base class is read along, so that what elements inherit from it is described in their own manifests.
  globs: ['src/**/*.ts', '../element/src/**/*element.ts', '../element/src/**/*mixin.ts'],
  exclude: ['src/strings/**', 'src/**/*.strings.ts', 'src/**/*.styles.ts'],
  litelement: true,
  plugins: [publishedManifest()],
};
