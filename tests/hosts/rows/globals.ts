// Pages that have changed what scripts share: globals, prototypes, the registry of elements.
import assert from 'node:assert/strict';
import type { Row } from '../row.ts';
import { stands } from '../pages.ts';
import { CARD, DATA, type HostWindow, TAG } from '../stage.ts';

const script = (text: string): string => `<script>${text}</script>`;

/**
 * What Prototype 1.6 and MooTools 1.2 put in place of native functions, by what their documentation says: `from` that
 * knows nothing of iterators, `bind` without `new`, `remove` that gives back the node, `reduce` of one value, all of it
 * enumerable.
 */
const LIBRARIES = `
  Array.from = (value) => {
    if (!value) return [];
    if (value.toArray) return value.toArray();
    const copy = [];
    for (let index = 0; index < (value.length || 0); index++) copy[index] = value[index];
    return copy;
  };
  Function.prototype.bind = function (target, ...first) {
    const method = this;
    return function (...rest) { return method.apply(target, [...first, ...rest]); };
  };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  Array.prototype.each = function (iterator) { for (let i = 0; i < this.length; i++) iterator(this[i], i); return this; };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.entries = Array.prototype.toArray = function () { return this.concat(); };
  Object.assign(Array.prototype, {
    clear() { this.length = 0; return this; },
    toJSON() { return '[' + this.join(', ') + ']'; },
  });
  Object.assign(String.prototype, { toJSON() { return '"' + this + '"'; }, contains(part) { return this.indexOf(part) > -1; } });
  Object.assign(Function.prototype, { extend() { return this; } });`;

/** Counts what a library that patches tasks would take for a reason to look for changes. */
const ZONE = `
  window.tasks = 0;
  for (const name of ['setTimeout', 'requestAnimationFrame', 'queueMicrotask']) {
    const native = window[name];
    window[name] = (run, ...rest) => native.call(window, (...values) => { tasks++; return run(...values); }, ...rest);
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Native = window[name];
    window[name] = class extends Native {
      constructor(run, ...rest) { super((...values) => { tasks++; return run(...values); }, ...rest); }
    };
  }
  const { then } = Promise.prototype;
  Promise.prototype.then = function (...runs) {
    return then.apply(this, runs.map((run) => run && ((value) => { tasks++; return run(value); })));
  };
  addEventListener('offprint-view', () => { window.viewed = true; });`;

/** The elements work, and a statement of the page is true as long as its globals are untouched. */
const worksBeside = (
  number: number,
  title: string,
  head: string,
  untouched: (page: HostWindow) => boolean = () => true,
): Row => {
  return {
    number,
    title,
    async prove(stage) {
      await stage.works({ head: script(head) });
      assert.ok(await stage.inPage(untouched));
    },
  };
};

/** A page without one thing that the elements stand on. */
const breaks = (name: string, body?: string): Row => {
  return {
    number: 33,
    title: `that has taken away ${name}`,
    prove: (stage) =>
      stands(stage, { head: script(`window.${name} = undefined;`), ...(body && { body }) }, [
        /^warn \[offprint\] unsupported: /,
      ]),
  };
};

export const rows: Row[] = [
  worksBeside(
    28,
    'with an AMD loader, which is never called',
    'window.define = () => { window.called = true; }; define.amd = {};',
    (page) => !('called' in page),
  ),
  worksBeside(
    29,
    'with a CommonJS module in its globals, which stays as it is',
    'window.exports = {}; window.module = { exports };',
    (page) => {
      const { exports, module } = page as unknown as { exports: object; module: { exports: object } };
      return module.exports === exports && Object.keys(exports).length === 0;
    },
  ),
  worksBeside(30, 'with functions of Prototype and MooTools in place of native ones', LIBRARIES),
  {
    number: 31,
    title: 'whose arrays have a toJSON of their own',
    async prove(stage) {
      const head = `Array.prototype.toJSON = () => 'mine'; addEventListener('offprint-activate', (event) => {
        event.preventDefault(); window.authors = event.analysis.authors.map(({ name }) => name); });`;
      const data = DATA.replace('}', ',"url":"/copper","author":[{"@type":"Person","name":"Ada Berg"}]}');
      const asked = stage.publisher.requests.length;
      const others = ['one', 'two'].map(
        (id) => `<offprint-analysis-card src="PUBLISHER/copper.jsonld?${id}"></offprint-analysis-card>`,
      );
      for (const id of ['one', 'two']) {
        stage.publish(`/copper.jsonld?${id}`, (_, response) =>
          response.end(data.replace(/<[^>]+>/g, '').replace('Copper', id)),
        );
      }
      await stage.works({ head: script(head), body: `${data}${CARD}${others.join('').repeat(2)}${TAG}` });
      await stage.until(
        (page) =>
          [...page.document.querySelectorAll('offprint-analysis-card')]
            .map((card) => card.shadowRoot!.querySelector('[part=headline]')?.textContent?.trim().split(' ')[0])
            .join() === 'Copper,one,two,one,two',
      );
      assert.deepEqual(
        stage.publisher.requests
          .slice(asked)
          .filter((path) => path.includes('?'))
          .toSorted(),
        ['/copper.jsonld?one', '/copper.jsonld?two'],
      );
      const authors = await stage.inPage((page) => {
        const card = page.document.querySelector('offprint-analysis-card')!;
        card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!.click();
        return (page as unknown as { authors?: string[] }).authors?.join();
      });
      assert.equal(authors, 'Ada Berg');
    },
  },
  worksBeside(32, 'with an enumerable property on every object', 'Object.prototype.legacy = () => 1;'),
  breaks('Map'),
  breaks('Promise'),
  {
    number: 33,
    title: 'whose wrapper of fetch throws',
    async prove(stage) {
      const head = script("window.fetch = () => { throw new Error('of the wrapper'); };");
      await stage.stays({ head, body: `${CARD.replace('#data', 'PUBLISHER/copper.jsonld')}${TAG}` }, 'blocked');
    },
  },
  worksBeside(
    34,
    'whose polyfill of custom elements defines subclasses',
    `const { define } = customElements;
    customElements.define = function (name, element) { return define.call(this, name, class extends element {}); };`,
  ),
  worksBeside(
    34,
    'whose adapter lets old classes call HTMLElement',
    `const Native = HTMLElement;
    window.HTMLElement = function () { return Reflect.construct(Native, [], this.constructor); };
    HTMLElement.prototype = Native.prototype;
    HTMLElement.prototype.constructor = HTMLElement;
    Object.setPrototypeOf(HTMLElement, Native);`,
  ),
  {
    number: 34,
    title: 'whose polyfill of custom elements refuses the classes',
    prove: (stage) =>
      stands(stage, { head: script("customElements.define = () => { throw new TypeError('of the polyfill'); };") }),
  },
  {
    number: 35,
    title: 'whose timers, observers and promises are patched: once the elements are seen, nothing runs',
    async prove(stage) {
      await stage.works({ head: script(ZONE) });
      await stage.until((page) => 'viewed' in page);
      const later = await stage.browser.evaluate(async () => {
        const page = frames[0] as unknown as { tasks: number };
        const { tasks } = page;
        // Frames of the page around it, whose functions are not patched.
        for (let count = 0; count < 12; count++) await new Promise(requestAnimationFrame);
        return page.tasks - tasks;
      });
      assert.equal(later, 0);
    },
  },
  {
    number: 36,
    title: 'with the globals of another bundler’s runtime: no global of ours but one',
    async prove(stage) {
      const head = `window.webpackChunk = []; window.webpackJsonp = []; window.__webpack_require__ = null; window.__vitePreload = null;
        window.before = new Set([...Object.getOwnPropertyNames(window), 'before']);`;
      await stage.works({ head: script(head), body: `${CARD.replace('#data', 'PUBLISHER/feed.xml')}${TAG}` });
      const added = await stage.inPage((page) => {
        const { before } = page as unknown as { before: Set<string> };
        // Numbers are the frames of a page.
        return Object.getOwnPropertyNames(page).filter((name) => !before.has(name) && !/^\d+$/.test(name));
      });
      assert.deepEqual(added, ['offprint']);
      assert.ok(await stage.inPage((page) => (page as unknown as { webpackChunk: [] }).webpackChunk.length === 0));
    },
  },
];
