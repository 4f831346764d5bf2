// Every entry point of every built public package imports in plain Node, where there is no window and no document, and the
// elements render there. `npm run nodes` runs this with other versions of Node for the packages (OFFPRINT_NODE).
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publicPackages } from '../scripts/lib/packages.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const node = process.env['OFFPRINT_NODE'] ?? process.execPath;

type Conditions = string | { readonly default?: string };

function scriptEntries(name: string, path: string, exports: Record<string, Conditions>): string[] {
  return Object.entries(exports).flatMap(([entry, conditions]) => {
    const target = typeof conditions === 'string' ? conditions : (conditions.default ?? '');
    if (!target.endsWith('.js')) return [];
    if (!target.includes('*')) return [name + entry.slice(1)];
    const [folder, ending] = target.split('*') as [string, string];
    return readdirSync(join(path, folder))
      .filter((file) => file.endsWith(ending))
      .map((file) => name + entry.slice(1).replace('*', file.slice(0, -ending.length)));
  });
}

interface Report {
  readonly globals: string[];
  readonly registered: boolean;
}

async function runAlone(code: string): Promise<unknown> {
  const { stdout, stderr } = await run(node, ['--input-type=module', '--eval', code], { cwd: root });
  assert.equal(stderr, '', 'nothing is written to the error stream');
  return JSON.parse(stdout);
}

/** Imports one entry in a Node of its own and says what that changed. */
async function importAlone(specifier: string, tag: string): Promise<Report> {
  const code = `
    if (typeof window !== 'undefined' || typeof document !== 'undefined') throw new Error('not plain Node');
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import(${JSON.stringify(specifier)});
    // What Lit's own build for Node brings: a registry, and the classes that elements extend.
    const lit = /^(?:lit|reactiveElement|customElements$|CustomElementRegistry$|(?:HTML)?Element$|CSSStyleSheet$)/;
    const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !lit.test(name));
    console.log(JSON.stringify({ globals, registered: !!globalThis.customElements?.get(${JSON.stringify(tag)}) }));`;
  return (await runAlone(code)) as Report;
}

describe('entry points in plain Node', { concurrency: 4 }, () => {
  for (const { name, path, json } of publicPackages(root)) {
    // `elements` registers those of its dependencies.
    const tag = name === 'elements' ? 'offprint-related-analyses' : `offprint-${name}`;
    for (const specifier of scriptEntries(json.name, path, json.exports ?? {})) {
      const defines = /\/(?:define|hydrate|server)\.js$/.test(specifier);
      it(`imports ${specifier}`, async () => {
        const { globals, registered } = await importAlone(specifier, tag);
        assert.deepEqual(globals, [], 'no global is left behind');
        assert.equal(registered, defines, defines ? 'the tag is registered' : 'nothing is registered');
      });
    }
  }

  it('renders every element', async () => {
    const tags = ['program-banner', 'analysis-card', 'summary-download', 'related-analyses'];
    const html = (await runAlone(`
      import { renderShadowRoots } from '@offprint/elements/server.js';
      const elements = ${JSON.stringify(tags)}.map((name) => \`<offprint-\${name} headline="Copper"></offprint-\${name}>\`);
      console.log(JSON.stringify(renderShadowRoots(elements.join(''))));`)) as string;
    for (const tag of tags) {
      assert.match(
        html,
        new RegExp(`<offprint-${tag}[^>]*><template [^>]*shadowrootmode="open"[^>]*><style>.*part="base"`, 's'),
      );
    }
  });
});
