import { attribute, descendants, nameOf, resolve, valueOf, type Node } from './element.js';
import { lookupIn, type Lookup } from './fields.js';
import { readWork } from './work.js';

/** One more than is kept: whoever reads the data then sees that there are too many. */
const MAX_ITEMS = 501;

/**
 * Children of an element. A name finds the format's own first, then those that any module calls so, declared or not;
 * `itunes:` and `m:` (media) call other things by the same names and stand apart.
 */
function partsOf(element: Element): Lookup {
  const queue = [...element.children];
  return lookupIn(queue, ' +', (part) => {
    const [local, prefix] = nameOf(part);
    const apart = /m(?=edia|rss)|itunes/.exec(`${prefix} ${part.namespaceURI}`)?.[0];
    // What a group of files holds is of the item.
    if (apart) queue.push(...part.children);
    // What says nothing of its relation is the page itself.
    const relation = attribute(part, 'rel isPermaLink').replace(/alternate|true/, '');
    return (prefix ? (apart ? `${apart}:` : '+') : '') + local + (relation && `:${relation}`);
  });
}

/**
 * Reads RSS or Atom as JSON Feed has it: a list that is also the series or program which its items belong to.
 *
 * @param base - What addresses are relative to.
 */
export function readFeed(root: Element, base: string | undefined): Node {
  const channel = descendants(root, 'channel')[0] ?? root;
  const parts = partsOf(channel);
  const [image] = parts('image logo itunes:image');
  return {
    '@context': { '@base': base },
    ...readWork(channel, parts, base),
    // It would be the id of the program, too; of that the address is surer.
    id: [],
    image: image && valueOf(descendants(image, 'url')[0] ?? image),
    items: descendants(root, 'item,entry')
      .slice(0, MAX_ITEMS)
      .map((item) => readWork(item, partsOf(item), resolve(attribute(item, 'xml:base'), base))),
  };
}
