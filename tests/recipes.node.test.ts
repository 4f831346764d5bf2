// The recipes for frameworks in the README are code of the applications in tests/consumers, which run.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('packages/elements/README.md');
const BLOCK = /<!-- (tests\/consumers\/\S+) -->\n\n```\w+\n([^`]*)\n```/g;
const recipes = [...readme.matchAll(BLOCK)].map(([, file = '', code = '']) => ({ file, code }));
/** Without indentation, which is another in a README. */
const plain = (code: string): string => code.replaceAll(/^[ \t]+/gm, '');

describe('recipes for frameworks', () => {
  it('are lines of the applications', () => {
    for (const { file, code } of recipes) assert.ok(`\n${plain(read(file))}`.includes(`\n${plain(code)}\n`), file);
  });

  it('are there for every framework', () => {
    const named = new Set(recipes.map(({ file }) => file.split('/')[2]));
    for (const name of ['vite', 'react', 'preact', 'vue', 'svelte', 'solid', 'angular'])
      assert.ok(named.has(name), name);
  });

  it('are all code of their section', () => {
    const section = readme.slice(readme.indexOf('## Frameworks'), readme.indexOf('## Editors'));
    assert.equal(section.match(/^```\w/gm)?.length, recipes.length);
  });
});
