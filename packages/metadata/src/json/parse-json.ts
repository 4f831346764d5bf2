import type { Fault } from '../model.js';
import { report } from './report.js';

/** Characters; a megabyte is a million. */
const MAX_TEXT = 2e6;

/**
 * Parses what stands in real script tags: JSON, or JSON in a CDATA or comment wrapper, with a semicolon at the end, or
 * with raw control characters in its strings. All runs in linear time.
 *
 * @returns Undefined for an empty text, and for one that is not JSON, which is a problem.
 */
export function parseJson(text: string, problems: Fault[]): unknown {
  const json = text.trim();
  if (text.length > MAX_TEXT) report(problems, 'size');
  else if (json)
    try {
      return JSON.parse(json);
    } catch (error) {
      // The position that an engine names: "position 12", "line 1 column 13"; some name none.
      const place = /(?:position|line) [\w ()]+/.exec(`${error}`)?.[0];
      // A raw line break is white space between values and not allowed within them: a space serves for both.
      const mended = json.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/\p{Cc}/gu, ' ');
      try {
        const value: unknown = JSON.parse(mended.replace(/^[^{[]*|(?<=[}\]])[^}\]]*$/g, ''));
        report(problems, 'repaired', place);
        return value;
      } catch {
        report(problems, json[0] === '<' ? 'markup' : 'json', place);
      }
    }
  return undefined;
}
