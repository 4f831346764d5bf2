import { expect } from 'chai';
import { dataSource } from './data-source.ts';
import { onlyIn } from './engine.ts';
import { devtools } from './environment.ts';
import { createStage } from './fixtures.ts';
import { loadModules } from './modules.ts';
import { seeds } from './random.ts';
import { oneEvent, settled } from './waiting.ts';

/** What is left of elements that came and went, and what the page has grown by for each element that was there. */
interface Remains {
  /** Living instances of the element's class, event listeners and DOM nodes, more than before. */
  instances: number;
  listeners: number;
  nodes: number;
  /** Bytes of the JavaScript heap for each element. Below a few thousand elements, start-up growth is still in it. */
  bytes: number;
}

interface Metrics {
  metrics: { name: string; value: number }[];
}

interface Evaluated {
  result: { objectId?: string; value?: number };
}

/**
 * Puts an element into the page and takes it out, so many times, and says what remains after garbage collection.
 * Chromium only.
 *
 * @param tag - A custom element.
 * @param mount - Puts one into the place; it is removed when this resolves.
 */
async function remainsOf(tag: string, count: number, mount: (place: HTMLElement) => Promise<void>): Promise<Remains> {
  const place = createStage();
  const mountTimes = async (times: number): Promise<void> => {
    for (let done = 0; done < times; done++) {
      await mount(place);
      place.replaceChildren();
    }
  };
  await devtools('Performance.enable');
  // What is made once: style sheets, templates, and code, which engines compile anew while it gets hotter.
  await mountTimes(50 + count / 5);
  const before = { ...(await measure()), instances: await instancesOf(tag) };
  await mountTimes(count);
  const after = { ...(await measure()), instances: await instancesOf(tag) };
  return {
    instances: after.instances - before.instances,
    listeners: after.JSEventListeners - before.JSEventListeners,
    nodes: after.Nodes - before.Nodes,
    bytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / count,
  };
}

async function measure(): Promise<Record<'JSEventListeners' | 'JSHeapUsedSize' | 'Nodes', number>> {
  // Each collection may free what the next one finds: finalisers, weak maps, nodes behind wrappers.
  for (let times = 0; times < 4; times++) await devtools('HeapProfiler.collectGarbage');
  const { metrics } = await devtools<Metrics>('Performance.getMetrics');
  const valueOf = (wanted: string): number => metrics.find(({ name }) => name === wanted)!.value;
  return {
    JSEventListeners: valueOf('JSEventListeners'),
    JSHeapUsedSize: valueOf('JSHeapUsedSize'),
    Nodes: valueOf('Nodes'),
  };
}

async function instancesOf(tag: string): Promise<number> {
  const prototype = await devtools<Evaluated>('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
  });
  const { objects } = await devtools<{ objects: { objectId: string } }>('Runtime.queryObjects', {
    prototypeObjectId: prototype.result.objectId,
  });
  const { result } = await devtools<Evaluated>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return result.value!;
}

/** An element of ours, as far as its life goes. */
interface Loading extends HTMLElement {
  src: string | undefined;
  loading: string;
  readonly isUpdatePending: boolean;
  readonly updateComplete: Promise<boolean>;
}

/** Bytes that an element may cost; judged from 10,000 on, below which start-up growth is still in it. */
const MAX_BYTES = 25;

/**
 * Two tests: nothing of an element stays in memory, whether it goes once it has shown its data or while it loads. 500 of
 * them come and go, or `OFFPRINT_CASES`.
 *
 * @param data - What stands in the page for it, as JSON-LD.
 * @param elements - How many custom elements one of them is, with those in its shadow root.
 */
export function leavesNothingBehind(tag: string, modules: readonly string[], data: object, elements = 1): void {
  const count = seeds(500).length;
  const inChromium = onlyIn(['chromium'], 'no other engine tells what is left in memory');
  const mount = (place: HTMLElement, src: string): Loading => {
    const element = document.createElement(tag) as Loading;
    element.loading = 'eager';
    element.src = src;
    place.append(element);
    return element;
  };
  const expectNothing = ({ bytes, ...rest }: Remains, times: number): void => {
    expect(rest).to.deep.equal({ instances: 0, listeners: 0, nodes: 0 });
    if (times >= 10_000) expect(bytes).to.be.at.most(MAX_BYTES * elements);
  };

  describe('memory', function () {
    this.timeout(300_000);
    before(() => loadModules(modules));

    inChromium(`holds nothing of ${count} that have come and gone`, async () => {
      const script = Object.assign(document.createElement('script'), {
        id: 'lifetime-data',
        textContent: JSON.stringify(data),
        type: 'application/ld+json',
      });
      document.head.append(script);
      const remains = await remainsOf(tag, count, async (place) => {
        await oneEvent(mount(place, `#${script.id}`), 'offprint-ready');
      });
      script.remove();
      expectNothing(remains, count);
    });

    inChromium('holds nothing of those that go while they load', async () => {
      const source = await dataSource({ hold: 'headers' });
      const remains = await remainsOf(tag, count / 5, (place) => settled(mount(place, source.url)));
      await source.release();
      expectNothing(remains, count / 5);
    });
  });
}
