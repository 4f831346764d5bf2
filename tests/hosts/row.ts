import type { Engine } from '@offprint/testing/e2e';
import type { Stage } from './stage.ts';

/** One condition that a host page may set, and what a reader and the page's owner then see. */
export interface Row {
  /** Its number in the catalogue, from 1 to 92. Several rows may prove one number. */
  readonly number: number;
  /** The condition, to be read after "on a page". */
  readonly title: string;
  /** Chromium alone, unless engines differ in what the condition touches. */
  readonly engines?: readonly Engine[];
  /** Opens pages and judges them: rejects where the expectation does not hold. */
  prove(stage: Stage): Promise<void>;
}
