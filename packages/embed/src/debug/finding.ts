/** Whether something works (`good`), may still come (`waiting`), or needs somebody (`bad`). */
export type Tone = 'bad' | 'good' | 'waiting';

/** What is known of one element, or of text that could have become one. */
export interface Finding {
  readonly element: Element;
  /** Its tag, or what kind of snippet it is. */
  readonly name: string;
  /** A few words: `ready`, `error: http`. */
  readonly state: string;
  readonly tone: Tone;
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** What to do; empty if there is nothing. */
  readonly advice: string;
}
