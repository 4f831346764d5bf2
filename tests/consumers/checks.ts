// The sixteen things that every framework must be able to do with the elements. Each application shows a `View` in its own
// way; the checks look at the page alone.

export interface View {
  headline: string;
  headingLevel: number;
  authors: { type: 'Person'; name: string }[];
  badge: string;
  analysis: { id: string; headline: string; url: string };
  /** Whether the summary download is there at all. */
  shown: boolean;
  items: string[];
  heard: (event: Event) => void;
}

/**
 * What an application offers. It shows a card `#card` (attributes, properties, a child in the slot `badge`, the listener for
 * `offprint-activate`), a summary download `#download` (an object; `sizeProbe` is false), a card `.item` for each item in
 * `#items`, and `#early`: related analyses to which it has given `[view.analysis]` before the element was defined.
 */
export interface Application {
  show(view: View): void;
  define(): Promise<unknown>;
  remove(): void;
}

const find = (selector: string): Element | null => document.querySelector(selector);
/** What an element shows, with the elements that it holds. */
function textOf(element: Element | null): string {
  const root = element?.shadowRoot;
  return root ? [root.textContent, ...[...root.querySelectorAll('*')].map(textOf)].join(' ') : '';
}
const text = (selector: string): string => textOf(find(selector));
const items = (): Element[] => [...document.querySelectorAll('#items > .item')];

/** Frameworks and elements render in their own time: true as soon as it holds, false if it does not within two seconds. */
async function soon(holds: () => boolean): Promise<boolean> {
  const end = performance.now() + 2000;
  while (!holds()) {
    if (performance.now() > end) return false;
    await new Promise(requestAnimationFrame);
  }
  return true;
}

export async function check(application: Application): Promise<Record<string, boolean>> {
  let events = 0;
  const errors: unknown[] = [];
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => errors.push(event));
  const view: View = {
    headline: 'Copper in motion',
    headingLevel: 4,
    authors: [{ type: 'Person', name: 'Ada Example' }],
    badge: 'New',
    analysis: { id: 'rivers', headline: 'Rivers without borders', url: 'https://institute.example/rivers' },
    shown: true,
    items: ['One', 'Two', 'Three'],
    heard: () => (events += 1),
  };
  const change = (part: Partial<View>): void => application.show(Object.assign(view, part));
  const click = (): void => find('#card')?.shadowRoot?.querySelector('a')?.click();
  const results: Record<string, boolean> = {};

  application.show(view);
  await soon(() => find('#early') !== null);
  const waited = find('#card')?.shadowRoot === null;
  await application.define();
  results['attributes set before the upgrade'] = waited && (await soon(() => text('#card').includes(view.headline)));
  results['objects set before the upgrade'] = await soon(() => text('#early').includes(view.analysis.headline));

  // From here on the elements are defined when they are made.
  application.remove();
  await soon(() => find('#card') === null);
  application.show(view);
  results['a string'] = await soon(() => text('#card').includes('Copper in motion'));
  results['a number'] = await soon(() => find('#card')?.shadowRoot?.querySelector('h4') !== null);
  results['a boolean'] = await soon(() => (find('#download') as { sizeProbe?: unknown } | null)?.sizeProbe === false);
  results['an array'] = await soon(() => text('#card').includes('Ada Example'));
  results['an object'] = await soon(() => text('#download').includes('Rivers without borders'));
  results['children'] = await soon(() => find('#card > [slot=badge]')?.textContent === 'New');
  results['events'] = await soon(() => (events === 0 && click(), events === 1));

  const card = find('#card');
  change({ headline: 'Tin at rest' });
  results['a changed string'] = (await soon(() => text('#card').includes('Tin at rest'))) && find('#card') === card;
  change({ analysis: { id: 'deltas', headline: 'Deltas', url: 'https://institute.example/deltas' } });
  results['a changed object'] = await soon(() => text('#download').includes('Deltas'));
  change({ badge: 'Updated' });
  results['changed children'] = await soon(() => find('#card > [slot=badge]')?.textContent === 'Updated');
  change({ shown: false });
  const gone = await soon(() => find('#download') === null);
  change({ shown: true });
  results['conditional rendering'] = gone && (await soon(() => text('#download').includes('Deltas')));

  const shown = (): string =>
    items()
      .map((item) => item.shadowRoot?.textContent?.match(/One|Two|Three/)?.[0])
      .join();
  results['repeated rendering'] = await soon(() => shown() === 'One,Two,Three');
  const [first] = items();
  change({ items: ['Three', 'One'] });
  results['reordering keeps elements'] = (await soon(() => shown() === 'Three,One')) && items()[1] === first;

  application.remove();
  results['teardown without an error'] =
    (await soon(() => find('#root')?.childElementCount === 0)) && errors.length === 0;
  return results;
}

/** Runs the checks and leaves the results where the runner looks for them. */
export function report(application: Application): void {
  void check(application)
    .catch((error: unknown) => ({ [String(error)]: false }))
    .then((results) => Object.assign(window, { results }));
}
