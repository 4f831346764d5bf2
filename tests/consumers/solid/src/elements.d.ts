import type { SolidElements } from '@offprint/elements/frameworks.js';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements<HTMLAttributes<HTMLElement>> {}
  }
}
