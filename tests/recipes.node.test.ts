// The recipes for frameworks and for servers are code of the applications in tests/consumers, which run.
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

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const serverRecipes = [
  ...read('docs/server-rendering.md').matchAll(/`(tests\/consumers\/[^`]+)`:\n\n```\w+\n([\s\S]*?)\n```/g),
];

describe('the recipes for servers', () => {
  it('are there for every host', () => {
    const hosts = new Set(serverRecipes.map(([, file]) => file!.split('/')[2]));
    assert.deepEqual([...hosts], ['astro', 'nuxt', 'sveltekit', 'next']);
  });

  for (const [, file, recipe] of serverRecipes) {
    it(`stand in ${file}, line by line`, () => {
      // The application may say more in between.
      let rest = lines(read(file!));
      for (const line of lines(recipe!)) {
        const place = rest.findIndex((own) => own.endsWith(line));
        assert.notEqual(place, -1, `not there, or not in this order: ${line}`);
        rest = rest.slice(place + 1);
      }
    });
  }
});
