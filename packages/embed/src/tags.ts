/** Tag of each element, by what a snippet calls it: the second word. */
export const tagOf = {
  card: 'offprint-analysis-card',
  summary: 'offprint-summary-download',
  related: 'offprint-related-analyses',
  banner: 'offprint-program-banner',
} as const;

/** What a snippet calls an element. */
export type Name = keyof typeof tagOf;

/** Selects every element of ours, defined or not. */
export const TAGS = Object.values(tagOf).join();

const MARKED = Object.keys(tagOf).map((name) => `.offprint-${name}`);

/** What may be a snippet: marked text, or a link that names an element after its `#`. */
export const SNIPPETS = `:is(blockquote,div,figure,p):is([data-offprint],${MARKED.join()}),a[href*="offprint" i]`;

/** Where nothing is a snippet. The fallback of an element of ours is there already. */
export const CLOSED = `template,noscript,textarea,${TAGS}`;

/** True for a tag that is somebody else's: no class of ours is without a version. */
export function isTaken(tag: string): boolean {
  const present = customElements.get(tag);
  return !!present && !('version' in present);
}
