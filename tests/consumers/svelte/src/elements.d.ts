import type { SvelteElements } from '@offprint/elements/frameworks.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements<HTMLAttributes<HTMLElement>> {}
}
