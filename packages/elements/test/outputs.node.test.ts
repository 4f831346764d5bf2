// What the build generates is what the manifests say: nothing stale, and nothing of the public API left out.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { readElements, readManifests } from '../build/model.mjs';
import { outputs, readme } from '../build/outputs.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const built = (path: string): string => readFileSync(join(import.meta.dirname, '../dist', path), 'utf8');
const elements = readElements();

type Field = Exclude<keyof (typeof elements)[number], 'tag' | 'className' | 'package' | 'summary'>;

/** What each file can say; the other fields have no place in its format. */
const HOLDS: Record<string, readonly Field[]> = {
  'custom-elements.json': [
    'attributes',
    'properties',
    'readonly',
    'methods',
    'events',
    'slots',
    'parts',
    'cssProperties',
    'states',
  ],
  'vscode.html-data.json': ['attributes', 'properties', 'events', 'slots'],
  'vscode.css-data.json': ['cssProperties', 'parts', 'states'],
  'web-types.json': ['attributes', 'properties', 'readonly', 'events', 'slots', 'parts', 'cssProperties', 'states'],
  'frameworks.d.ts': ['attributes', 'properties', 'events'],
};
const EVERYTHING = HOLDS['custom-elements.json'] ?? [];

/** Names that `text` does not hold as a word of its own. */
function missing(text: string, element: (typeof elements)[number], fields: readonly Field[]): string[] {
  return fields.flatMap((field) =>
    element[field]
      .map(({ name }) => name)
      .filter((name) => name && !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text))
      .map((name) => `${element.tag} ${field} ${name}`),
  );
}

describe('generated files', () => {
  it('are in the build as the generator writes them now', () => {
    for (const [path, text] of outputs()) assert.equal(built(path), text, `${path} is stale: build again`);
  });

  it('end in the table of the README', () => {
    const text = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    assert.ok(text.includes('<offprint-analysis-card>` | '));
    assert.equal(readme(text), text, 'the table is stale: build again');
  });

  it('change when a manifest changes', () => {
    const manifests = structuredClone(readManifests());
    const declaration = manifests['@offprint/analysis-card'].modules
      .flatMap((module: { declarations: { customElement?: boolean }[] }) => module.declarations)
      .find((item: { customElement?: boolean }) => item.customElement);
    declaration.attributes[0].name = 'seeded';
    const now = outputs(manifests);
    const holding = Object.keys(HOLDS).filter((path) => HOLDS[path]?.includes('attributes'));
    for (const path of [...holding, 'llms/offprint-analysis-card.md'])
      assert.match(now.get(path) ?? '', /seeded/, path);
  });

  it('hold all four elements', () => {
    assert.deepEqual(elements.map(({ tag }) => tag).sort(), [
      'offprint-analysis-card',
      'offprint-program-banner',
      'offprint-related-analyses',
      'offprint-summary-download',
    ]);
    assert.equal(readdirSync(join(import.meta.dirname, '../dist/llms')).length, elements.length);
  });

  for (const [path, fields] of Object.entries(HOLDS)) {
    it(`name in ${path} every one of ${fields.join(', ')}`, () => {
      const text = built(path);
      assert.deepEqual(
        elements.flatMap((element) => missing(text, element, fields)),
        [],
      );
    });
  }

  it('have a page for each element that names its whole API', () => {
    assert.deepEqual(
      elements.flatMap((element) => missing(built(`llms/${element.tag}.md`), element, EVERYTHING)),
      [],
    );
  });
});

describe('types for frameworks', () => {
  it('take what is right and refuse what is wrong in React, Preact, Solid, Vue and Svelte', async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '-p', join(import.meta.dirname, 'frameworks')]).catch(
      (error: { stdout: string }) => error,
    );
    assert.equal(stdout, '');
  });

  it('are joined to a framework by the lines of the README', () => {
    const lines = (text: string) => text.split('\n').map((line) => line.trim());
    const text = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
    const blocks = [...text.matchAll(/```ts\n.*?(declare module .*?)```/gs)].map(([, block = '']) => lines(block));
    const folder = join(import.meta.dirname, 'frameworks');
    const compiled = readdirSync(folder).map((file) => lines(readFileSync(join(folder, file), 'utf8')));
    assert.equal(blocks.length, 5);
    for (const block of blocks) {
      const test = compiled.find((file) => file.includes(block[0] ?? ''));
      assert.deepEqual(
        block.filter((line) => !test?.includes(line)),
        [],
      );
    }
  });
});
