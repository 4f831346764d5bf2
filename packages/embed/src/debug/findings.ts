import { CLOSED, SNIPPETS, TAGS } from '../tags.js';
import { elementFinding } from './element-finding.js';
import type { Finding } from './finding.js';
import { snippetFinding } from './snippet-finding.js';

/**
 * All there is to say of a page, in the order of the page.
 *
 * @param hidden - Elements that a search of the document does not reach, as they are in shadow roots.
 */
export function findings(hidden: Iterable<Element>, isRunning: boolean): Finding[] {
  const elements = [...document.querySelectorAll(TAGS)].map((element) => elementFinding(element, isRunning));
  const snippets = [...document.querySelectorAll(SNIPPETS)]
    .filter((node) => !node.closest(CLOSED))
    .map((node) => snippetFinding(node, isRunning))
    .filter((finding) => finding !== undefined);
  const inPage = [...elements, ...snippets].sort((one, other) =>
    one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );
  const inRoots = [...hidden].filter((element) => element.isConnected && !document.contains(element));
  return [...inPage, ...inRoots.map((element) => elementFinding(element, isRunning))];
}
