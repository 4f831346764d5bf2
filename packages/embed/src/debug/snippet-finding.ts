import { optionsOfLink, optionsOfMark } from '../options.js';
import { isAlone } from '../placement.js';
import { isTaken, tagOf } from '../tags.js';
import type { Finding } from './finding.js';

/** Why text that names an element stays as it is. In the order in which the script looks. */
function reason(node: Element, isLink: boolean, name: string, isRunning: boolean): string {
  if (!isRunning) return 'The script stopped before it began.';
  if ((node as HTMLElement).isContentEditable) return 'This text is being edited.';
  const tag = tagOf[name as keyof typeof tagOf] as string | undefined;
  if (!tag) return `There is no element "${name}": write ${Object.keys(tagOf).join(', ')}.`;
  if (isTaken(tag)) return `Another script of this page defines <${tag}>.`;
  if (isLink && !isAlone(node)) return 'The link is not alone in its paragraph, so it counts as a reference.';
  return 'The page does not allow the origin of its link, source or picture: add it to data-origins of the script tag. The console names it.';
}

/** @returns Undefined for a link that asks for nothing. */
export function snippetFinding(node: Element, isRunning: boolean): Finding | undefined {
  const isLink = node.matches('a');
  const address = (isLink ? node : node.querySelector('a[href]'))?.getAttribute('href') ?? '';
  const options = isLink ? optionsOfLink(address) : optionsOfMark(node);
  return (
    options && {
      advice: reason(node, isLink, options.widget, isRunning),
      element: node,
      facts: [['Link', address || 'none']],
      name: isLink ? 'link' : 'marked text',
      state: 'left as written',
      tone: 'bad',
    }
  );
}
