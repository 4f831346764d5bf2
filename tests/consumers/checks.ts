// The sixteen things that every framework must be able to do with the elements. Each application shows a `View` in its own
// way; the checks look at the page alone.
import type { OffprintActivateEvent, ProgramBanner, SummaryDownload } from '@offprint/elements';

export interface View {
  headline: string;
  summary: string | undefined;
  headingLevel: number;
  authors: { type: 'Person'; name: string }[];
  badge: string;
  analysis: { id: string; headline: string; url: string };
  program: { name: string; url: string };
  /** Whether the summary download asks for the size of its file, which it does not by default. */
  sizeProbe: boolean;
  /** Whether the summary download is there at all. */
  shown: boolean;
  items: string[];
  heard: (event: OffprintActivateEvent) => void;
  /** Is given the banner that the application gets by its framework's way to refer to an element. */
  met: (banner: ProgramBanner) => void;
}

/**
 * What an application offers. It shows a card `#card` (attributes, properties, a child in the slot `badge`, the listener for
 * `offprint-activate`), a banner `#banner` (an object, a number as a property, and a reference), a summary download
 * `#download` (an object and a boolean), a card `.item` for each item in `#items`, and `#early`: related analyses
 * to which it has given `[view.analysis]` before the element was defined.
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
  let heard: OffprintActivateEvent | undefined;
  let events = 0;
  let banner: ProgramBanner | undefined;
  const errors: unknown[] = [];
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, (event) => errors.push(event));
  const view: View = {
    headline: 'Copper in motion',
    summary: 'Ores cross three borders.',
    headingLevel: 4,
    authors: [{ type: 'Person', name: 'Ada Example' }],
    badge: 'New',
    analysis: { id: 'rivers', headline: 'Rivers without borders', url: 'https://institute.example/rivers' },
    program: { name: 'Raw materials', url: 'https://institute.example/materials' },
    sizeProbe: true,
    shown: true,
    items: ['One', 'Two', 'Three'],
    heard: (event) => {
      heard = event;
      events += 1;
    },
    met: (element) => (banner = element),
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
  const levels = { '#card': 'h4', '#banner': 'h4' };
  results['a number'] = await soon(() =>
    Object.entries(levels).every(([id, heading]) => find(id)?.shadowRoot?.querySelector(heading)),
  );
  const probes = (): boolean | undefined => (find('#download') as SummaryDownload | null)?.sizeProbe;
  const probed = await soon(() => probes() === true);
  change({ sizeProbe: false });
  results['a boolean that is true and then false'] = probed && (await soon(() => probes() === false));
  results['an array'] = await soon(() => text('#card').includes('Ada Example'));
  const objects = (analysis: string, program: string): boolean =>
    text('#download').includes(analysis) && text('#banner').includes(program);
  results['an object'] = await soon(() => objects('Rivers without borders', 'Raw materials'));
  results['children'] = await soon(() => find('#card > [slot=badge]')?.textContent === 'New');
  results['an event'] = await soon(
    () => (events === 0 && click(), events === 1 && heard?.href.endsWith('#clicked') === true),
  );
  results['a reference'] = await soon(() => banner === find('#banner') && typeof banner?.reload === 'function');

  const card = find('#card');
  change({ headline: 'Tin at rest' });
  const changed = (await soon(() => text('#card').includes('Tin at rest'))) && find('#card') === card;
  const summed = await soon(() => text('#card').includes('Ores cross'));
  change({ summary: undefined });
  results['a string that changes and one that goes'] =
    changed && summed && (await soon(() => !text('#card').includes('Ores cross')));
  change({
    analysis: { id: 'deltas', headline: 'Deltas', url: 'https://institute.example/deltas' },
    program: { name: 'Water', url: 'https://institute.example/water' },
  });
  results['a changed object'] = await soon(() => objects('Deltas', 'Water'));
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
  const listed = await soon(() => shown() === 'One,Two,Three');
  const [first] = items();
  change({ items: ['Three', 'One'] });
  results['repeated rendering that keeps elements'] =
    listed && (await soon(() => shown() === 'Three,One')) && items()[1] === first;

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
