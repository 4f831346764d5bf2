import { attribute, descendants, valueOf } from './element.js';

/** A paragraph has more characters than a date, a kicker or a caption. */
const MIN_PARAGRAPH = 40;

/** A tag of what stands in lines of its own: `p`, `div`, `h2`, `figure`, `li`, `td` and their like. */
const BLOCK = /<\/?[dfhlpt][^<>]*>/i;

/** The beginning of the first paragraph: up to `limit` characters, to the end of a sentence, else of a word. */
export function beginning(markup: string, limit: number): string {
  const blocks = markup
    .slice(0, 9999)
    .split(BLOCK)
    .map((block) => block.replace(/<[^<>]*>/g, '').trim());
  const text = blocks.find(({ length }) => length > MIN_PARAGRAPH) ?? blocks.join(' ').trim();
  return (text[limit] && /^.*(?:[.!?](?=\s)|。)|^.*(?=\s)/s.exec(text.slice(0, limit))?.[0]) || text;
}

/** The markup of an article: as text, as elements, or (Atom 0.3) in base64. */
export function contentOf(element: Element): string {
  const text = descendants(element, 'p').map(valueOf).join('<p>') || valueOf(element);
  return attribute(element, 'mode') === 'base64'
    ? new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)))
    : text;
}
