const BLOCKS =
  'p,div,li,dd,td,th,blockquote,figure,figcaption,section,article,aside,main,header,footer,h1,h2,h3,h4,h5,h6,body';
const CONTENT = 'a,img,picture,svg,video,audio,iframe,object,embed,canvas,input,button,select,textarea,hr,table';

/** True if a link is all that its block shows: one within a sentence is a reference, and no snippet. */
export function isAlone(link: Element): boolean {
  const block = link.closest(BLOCKS);
  const text = (node: Element): string => node.textContent.trim();
  return (
    !!block && text(block) === text(link) && [...block.querySelectorAll(CONTENT)].every((each) => link.contains(each))
  );
}

/**
 * The paragraph after an empty one, where a link is all that it holds: a blank line in a `p` ends it, so what its author
 * wrote into it stands there.
 */
export function ejectedFrom(node: Element): Element | undefined {
  const next = node.matches('p') && !node.textContent.trim() && node.nextElementSibling;
  const link = next && next.matches('p') && next.querySelector('a[href]');
  return link && isAlone(link) ? next : undefined;
}

/**
 * Puts an element where a node is, and the node into it, as what it shows until it has something better. `moveBefore`
 * keeps the focus of a link within (Chrome 133, Firefox 144).
 */
export function surround(node: Element, element: Element & { moveBefore?(node: Node, child: null): void }): void {
  node.before(element);
  if (node.isConnected && element.moveBefore) element.moveBefore(node, null);
  else element.append(node);
}
