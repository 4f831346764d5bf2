import type axeCore from 'axe-core';
import type { AxeResults, Result } from 'axe-core';
import { command } from './commands.ts';

declare global {
  /** The element that a command of the test server is about: only the page can name an element in a shadow root. */
  var offprintTarget: Element | undefined;
  /** axe-core is a script without exports; it is loaded with the first check only. */
  var axe: typeof axeCore | undefined;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function describeViolation({ id, help, helpUrl, nodes }: Result): string {
  const places = nodes.map(({ target, html, any, all, none }) => {
    const causes = [...any, ...all, ...none].map(({ message }) => `      ${message}`);
    return [`    ${target.flat().join(' › ')}  ${html}`, ...causes].join('\n');
  });
  return [`  ${id}: ${help} (${helpUrl})`, ...places].join('\n');
}

/**
 * Fails unless axe finds the element free of faults: WCAG 2.2 A and AA and good practice, through open shadow roots.
 * A check that found nothing to look at fails too.
 */
export async function expectAccessible(element: Element): Promise<void> {
  await import('axe-core');
  if (!globalThis.axe) throw new Error('axe-core did not load.');
  const { violations, passes }: AxeResults = await globalThis.axe.run(element, {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  });
  if (violations.length > 0) throw new Error(`axe found faults:\n${violations.map(describeViolation).join('\n')}`);
  if (passes.length === 0) throw new Error('axe found nothing to check: is the element in the page and visible?');
}

/**
 * What assistive technology is given for the element, as Chromium computes it, one line a node:
 *
 *     heading "Hello, Ada" [level=2]
 *     link "Read" [url=/a]
 *
 * Nodes without a role or a name of their own are left out, and so is a text that repeats the name of its only parent.
 * URLs of this page's origin are given as paths. Chromium only.
 */
export async function accessibilityTree(element: Element): Promise<string> {
  globalThis.offprintTarget = element;
  try {
    return await command<string>('accessibility-tree');
  } finally {
    globalThis.offprintTarget = undefined;
  }
}
