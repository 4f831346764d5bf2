import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heading, html, innerLevel } from '@offprint/element';

const markup = (level: unknown, attributes?: string): string =>
  heading(level, html`Copper`, attributes).strings.join('');

describe('heading', () => {
  it('has the level that it is given, and 2 for anything else', () => {
    assert.equal(markup(4), '<h4 part="headline" id="headline">Copper</h4>');
    assert.equal(markup('none'), '<p part="headline" id="headline">Copper</p>');
    for (const level of [1, 7, 'big', undefined])
      assert.equal(markup(level), '<h2 part="headline" id="headline">Copper</h2>');
  });

  it('has the attributes that it is given, each time', () => {
    assert.equal(markup(3, 'class="label"'), '<h3 class="label">Copper</h3>');
    assert.equal(markup(3), '<h3 part="headline" id="headline">Copper</h3>');
  });
});

describe('innerLevel', () => {
  it('is one deeper, never deeper than 6', () => {
    assert.deepEqual([2, '3', 6, 'big', 'none'].map(innerLevel), [3, 4, 6, 3, 'none']);
  });
});
