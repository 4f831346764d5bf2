import type { ReservedProps } from 'vue';
import type { VueElements } from '@offprint/elements/frameworks.js';

declare module 'vue' {
  interface GlobalComponents extends VueElements<HTMLAttributes & ReservedProps> {}
  // For strict templates: children name their slot.
  interface HTMLAttributes {
    slot?: string;
  }
}
