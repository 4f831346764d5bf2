import type { HTMLAttributes } from 'svelte/elements';
import type { SvelteElements } from '@offprint/elements/frameworks.js';

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- because only an interface merges into theirs
  interface SvelteHTMLElements extends SvelteElements<HTMLAttributes<HTMLElement>> {}
}
