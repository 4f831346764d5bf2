/** For the head of a page: WebKit gives text no box that `content-visibility` leaves out while it is out of view. */
export const ALL_IN_VIEW = '<style>offprint-analysis-card { content-visibility: visible }</style>';

/**
 * Which of the texts a reader sees within a node, once for each place: in light DOM, in slots and in shadow roots, but for decoration. Pages get
 * it as text, so it stands on nothing.
 */
export function seenIn(root: Node, texts: readonly string[]): string[] {
  return [...root.childNodes].flatMap((node): string[] => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue!.trim();
      if (!texts.includes(text)) return [];
      const range = document.createRange();
      range.selectNode(node);
      const { height, width } = range.getBoundingClientRect();
      return height > 0 && width > 0 ? [text] : [];
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const element = node as Element;
    const isBoxless = getComputedStyle(element).display === 'contents';
    if (
      element.matches('.hidden-text, [aria-hidden=true]') ||
      !(isBoxless || element.checkVisibility({ checkOpacity: true }))
    )
      return [];
    return [...(element.shadowRoot ? seenIn(element.shadowRoot, texts) : []), ...seenIn(element, texts)];
  });
}
