/// <reference types="vite/client" />
import { setOffprintStrings } from '@offprint/element';

const catalogues = import.meta.glob<Record<string, unknown>>('../../../packages/*/src/strings/*.ts', {
  eager: true,
  import: 'default',
});

// All at once, so that a story shows several languages side by side, and none flashes in English first.
for (const [path, strings] of Object.entries(catalogues)) {
  setOffprintStrings(path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), strings);
}
