import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { DeprecationController, type Deprecations, warnOfDeprecation } from '@offprint/element';

type Host = ConstructorParameters<typeof DeprecationController>[0];

let tags = 0;

/** An element as the controller sees one; each test has a tag of its own, as a page is told once. */
function host(
  attributes: readonly string[],
  slots: readonly string[] = [],
  localName = `offprint-old-${tags++}`,
): Host {
  const element = {
    addController: () => undefined,
    children: slots.map((slot) => ({ slot })),
    hasAttribute: (name: string) => attributes.includes(name),
    localName,
  };
  return element as unknown as Host;
}

function warnings(t: TestContext): string[] {
  const lines: string[] = [];
  t.mock.method(console, 'warn', (text: string) => lines.push(text));
  return lines;
}

const OLD: Deprecations = { attributes: { 'series-no': 'series-number' }, slots: { topper: 'slot kicker' } };

describe('DeprecationController', () => {
  it('says once on a page what to write instead of an attribute', (t) => {
    const lines = warnings(t);
    const [first, second] = [host(['series-no'], [], 'offprint-twice'), host(['series-no'], [], 'offprint-twice')];
    for (const element of [first, second, second]) new DeprecationController(element, OLD).hostUpdated();
    assert.deepEqual(lines, [
      '[offprint] <offprint-twice> attribute series-no is deprecated and goes with the next major version: write series-number.',
    ]);
  });

  it('sees a slot by what is put into it', (t) => {
    const lines = warnings(t);
    new DeprecationController(host([], ['', 'topper']), OLD).hostUpdated();
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /slot topper is deprecated .* write slot kicker\.$/);
  });

  it('is silent where nothing old is used', (t) => {
    const lines = warnings(t);
    new DeprecationController(host(['series-number'], ['']), OLD).hostUpdated();
    new DeprecationController(host(['series-no'], ['topper']), {}).hostUpdated();
    assert.deepEqual(lines, []);
  });
});

describe('warnOfDeprecation()', () => {
  it('tells each old thing of an element apart', (t) => {
    const lines = warnings(t);
    const element = host([]);
    for (const old of ['method load()', 'property no', 'property no']) warnOfDeprecation(element, old, 'reload()');
    assert.equal(lines.length, 2);
  });
});
