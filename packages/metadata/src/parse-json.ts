/** What real script tags need, one after the other, each after the one before. All run in linear time. */
const MENDS: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(/;$/, ''),
  // A raw line break is white space between values and not allowed within them: a space serves for both.
  (json) => json.replace(/\p{Cc}/gu, (control) => (control.trim() ? '' : ' ')),
];

/**
 * Parses what stands in real script tags: JSON, or JSON in a CDATA or comment wrapper, with one semicolon at the end, or
 * with raw control characters in its strings.
 *
 * @returns `fault` is what a strict parser says, if the text had to be mended.
 * @throws {SyntaxError} That of the strict attempt, as its position is that of the author's text.
 */
export function parseJson(text: string): { value: unknown; fault: SyntaxError | undefined } {
  let json = text.trim();
  const wrapper = /^[\s/*]*<!(?:--|\[CDATA\[)[\s/*]*/.exec(json)?.[0];
  if (wrapper) {
    const end = Math.max(json.lastIndexOf(']]>'), json.lastIndexOf('-->'));
    json = json.slice(wrapper.length, end < 0 ? undefined : end).replace(/(?<![\s/*])[\s/*]+$/, '');
  }
  let fault: SyntaxError | undefined;
  for (const mend of MENDS) {
    try {
      return { value: JSON.parse((json = mend(json))), fault };
    } catch (error) {
      fault ??= error as SyntaxError;
    }
  }
  throw fault;
}
