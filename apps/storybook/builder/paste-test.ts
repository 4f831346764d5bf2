import type { Configuration } from './configuration.js';

/** What an author pastes who does not know what the site keeps: each form within the one that is kept less often. */
export const PASTE_TEST =
  '<offprint-analysis-card><blockquote data-offprint="test"><p><a href="https://publisher.example/#offprint=test">Offprint test</a></p></blockquote></offprint-analysis-card><script>/* offprint test */</script>';

/**
 * Says which form a site keeps, by what is left of the test line in its source.
 *
 * @returns Undefined if the text is not of the test line, or nothing is left that works.
 */
export function formOfRemains(source: string): Configuration['form'] | undefined {
  // Tags that are shown as text come as entities, and are none.
  const has = (pattern: RegExp): boolean => pattern.test(source);
  if (has(/<offprint-analysis-card\b/i) && has(/<script\b/i)) return 'element';
  if (has(/<blockquote\b[^<>]*\sdata-offprint=/i)) return 'marked';
  return has(/<a\s[^<>]*#offprint=test/i) || has(/\]\([^\s()]*#offprint=test\)/i) ? 'link' : undefined;
}
