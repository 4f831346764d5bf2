import type { HTMLAttributes } from 'vue';
import type { VueElements } from '@offprint/elements/frameworks.js';

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- because only an interface merges into theirs
  interface GlobalComponents extends VueElements<HTMLAttributes> {}
}
