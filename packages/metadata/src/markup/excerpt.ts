import { attribute, descendants, valueOf } from './element.js';

/** A paragraph has more characters than a date, a kicker or a caption. */
const MIN_PARAGRAPH = 40;

/** A tag of what stands in lines of its own: `p`, `div`, `h2`, `figure`, `li`, `td` and their like. */
const BLOCK = /<\/?[dfhlpt][^<>]*>/i;

/** The markup of an article: as text, as elements, or (Atom 0.3) in base64. */
function contentOf(element: Element): string {
  const text = descendants(element, 'p').map(valueOf).join('<p>') || valueOf(element);
  return attribute(element, 'mode') === 'base64'
    ? new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)))
    : text;
}

/** The first paragraph of an article, else the start of it. */
export function paragraphOf(element: Element): string {
  const blocks = contentOf(element)
    .slice(0, 9999)
    .split(BLOCK)
    .map((block) => block.replace(/<[^<>]*>/g, '').trim());
  return blocks.find(({ length }) => length > MIN_PARAGRAPH) ?? blocks.join(' ');
}
