import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { argTypesOf } from '../.storybook/arg-types.ts';

const NAME = { name: 'headline', description: 'The headline.' };

const rows = argTypesOf({
  tagName: 'offprint-thing',
  attributes: [
    NAME,
    { ...NAME, name: 'layout', default: "'auto'", type: { text: "'auto' | 'row' | undefined" } },
    { ...NAME, name: 'open', fieldName: 'isOpen', type: { text: 'boolean' } },
  ],
  members: [
    { ...NAME, kind: 'field', attribute: 'headline' },
    { ...NAME, name: 'analysis', kind: 'field', type: { text: 'Analysis | undefined' } },
    { ...NAME, name: 'version', kind: 'field', static: true },
    { ...NAME, name: 'range', kind: 'field', readonly: true },
    {
      ...NAME,
      name: 'citation',
      kind: 'method',
      parameters: [{ name: 'format', type: { text: 'string' } }],
      return: { type: { text: 'string' } },
    },
  ],
  slots: [NAME, { ...NAME, name: '' }],
  cssParts: [NAME],
  cssProperties: [{ ...NAME, name: '--offprint-thing-rule-color', default: 'currentColor' }],
  cssStates: [{ ...NAME, name: 'ready' }],
  events: [{ ...NAME, name: 'offprint-ready', type: { text: 'OffprintReadyEvent' } }],
});

const category = (key: string): string | undefined => rows[key]?.table?.category;

describe('argTypesOf', () => {
  it('keeps an attribute, a slot and a part of one name apart', () => {
    assert.deepEqual(['headline', 'slot-headline', 'part-headline'].map(category), ['Attributes', 'Slots', 'Parts']);
    for (const key of ['headline', 'slot-headline', 'part-headline']) assert.equal(rows[key]?.name, 'headline');
  });

  it('describes what an attribute sets once, and names its property', () => {
    assert.equal(category('property-headline'), undefined);
    assert.equal(rows['open']?.description, 'The headline. Property: `isOpen`.');
  });

  it('offers the words of a type as options, beside the default', () => {
    assert.deepEqual(rows['layout']?.options, ['auto', 'row']);
    assert.deepEqual(rows['layout']?.control, { type: 'select' });
    assert.equal(rows['layout']?.table?.defaultValue?.summary, 'auto');
  });

  it('fits the control to the type', () => {
    const controls = ['headline', 'open', 'property-analysis', 'slot-default', 'custom---offprint-thing-rule-color'];
    assert.deepEqual(
      controls.map((key) => rows[key]?.control),
      ['text', 'boolean', 'object', 'text', 'color'].map((type) => ({ type })),
    );
  });

  it('only tells of what a story cannot set', () => {
    for (const key of ['part-headline', 'event-offprint-ready', 'state-ready', 'method-citation']) {
      assert.deepEqual(rows[key]?.control, { disable: true });
    }
    assert.equal(rows['method-citation']?.name, 'citation(format: string)');
    assert.equal(rows['state-ready']?.table?.type?.summary, ':state(ready)');
  });

  it('leaves out what is no property of an element to set', () => {
    assert.equal(rows['property-version'], undefined);
    assert.equal(rows['property-range'], undefined);
  });
});
