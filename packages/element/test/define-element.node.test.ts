import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { defineElement, type VersionedElement } from '@offprint/element';

/** A registry as browsers have one: a name and a class count once. */
class Registry {
  readonly #classes = new Map<string, CustomElementConstructor>();

  get(tag: string): CustomElementConstructor | undefined {
    return this.#classes.get(tag);
  }

  define(tag: string, elementClass: CustomElementConstructor): void {
    if (this.#classes.has(tag) || [...this.#classes.values()].includes(elementClass)) throw new Error('taken');
    this.#classes.set(tag, elementClass);
  }
}

function copy(version?: string): VersionedElement {
  const elementClass = class {
    readonly kind = 'element';
  };
  return (version ? Object.assign(elementClass, { version }) : elementClass) as unknown as VersionedElement;
}

function setup(t: TestContext): { registry: CustomElementRegistry; warnings: string[] } {
  const warnings: string[] = [];
  t.mock.method(console, 'warn', (text: string) => warnings.push(text));
  return { registry: new Registry() as unknown as CustomElementRegistry, warnings };
}

describe('defineElement()', () => {
  it('registers the first copy', (t) => {
    const { registry, warnings } = setup(t);
    const first = copy('1.0.0');
    assert.equal(defineElement('offprint-a', first, registry), true);
    assert.equal(registry.get('offprint-a'), first);
    assert.deepEqual(warnings, []);
  });

  it('ignores a second copy of the same version in silence', (t) => {
    const { registry, warnings } = setup(t);
    const first = copy('1.0.0');
    defineElement('offprint-a', first, registry);
    assert.equal(defineElement('offprint-a', copy('1.0.0'), registry), false);
    assert.equal(registry.get('offprint-a'), first);
    assert.deepEqual(warnings, []);
  });

  it('says once for all elements that another version is not used', (t) => {
    const { registry, warnings } = setup(t);
    defineElement('offprint-a', copy('1.0.0'), registry);
    assert.equal(defineElement('offprint-a', copy('2.0.0'), registry), false);
    defineElement('offprint-b', copy('1.0.0'), registry);
    assert.equal(defineElement('offprint-b', copy('2.0.0'), registry), false);
    assert.deepEqual(warnings, ['[offprint] version 2.0.0 is not used: 1.0.0 was here first. Load one version.']);
  });

  it('says once that somebody else has the name', (t) => {
    const { registry, warnings } = setup(t);
    defineElement('offprint-a', copy(), registry);
    assert.equal(defineElement('offprint-a', copy('1.0.0'), registry), false);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /taken: <.*> is defined by someone else/);
  });

  it('is content when it is called twice with one class', (t) => {
    const { registry, warnings } = setup(t);
    const first = copy('1.0.0');
    defineElement('offprint-a', first, registry);
    assert.equal(defineElement('offprint-a', first, registry), true);
    assert.deepEqual(warnings, []);
  });

  it('says nothing where a polyfill refuses the class: nobody else has the name', (t) => {
    const { registry, warnings } = setup(t);
    registry.define = () => {
      throw new TypeError('a class is no function');
    };
    assert.equal(defineElement('offprint-a', copy('1.0.0'), registry), false);
    assert.deepEqual(warnings, []);
  });

  it('never throws for a class that has another name', (t) => {
    const { registry } = setup(t);
    const first = copy('1.0.0');
    defineElement('offprint-a', first, registry);
    assert.equal(defineElement('offprint-b', first, registry), false);
  });

  it('does nothing where there is no registry', (t) => {
    const { warnings } = setup(t);
    assert.equal(globalThis.customElements?.get('offprint-none'), undefined);
    assert.equal(defineElement('offprint-none', copy('1.0.0'), null as unknown as CustomElementRegistry), false);
    assert.deepEqual(warnings, []);
  });
});
