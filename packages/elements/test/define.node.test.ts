import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readElements } from '../build/model.mjs';

it('registers every element by one import, each with the class of the main entry', async () => {
  const classes: Record<string, unknown> = await import('@offprint/elements');
  const elements = readElements();
  for (const { tag } of elements) assert.equal(customElements.get(tag), undefined);
  await import('@offprint/elements/define.js');
  for (const { tag, className } of elements) assert.equal(customElements.get(tag), classes[className]);
});
