import type { ReactiveControllerHost } from 'lit';

/** An element that may begin with what a server rendered. */
export interface HydratingHost extends HTMLElement, ReactiveControllerHost {
  /** True if a server rendered the element. */
  readonly isServerRendered: boolean;
  /**
   * Runs what only a browser can know of the element's place: at once, or after the first rendering where that must
   * repeat what a server has rendered.
   */
  whenHydrated(run: () => void): void;
}
