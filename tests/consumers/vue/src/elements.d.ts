import type { HTMLAttributes } from 'vue';
import type { VueElements } from '@offprint/elements/frameworks.js';

declare module 'vue' {
  interface GlobalComponents extends VueElements<HTMLAttributes> {}
}
