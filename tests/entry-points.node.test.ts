// Every entry point of every built public package imports in plain Node, where there is no window and no document.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { publicPackages } from '../scripts/lib/packages.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');

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
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
  assert.equal(stderr, '', 'nothing is written to the error stream');
  return JSON.parse(stdout) as Report;
}

describe('entry points in plain Node', { concurrency: 4 }, () => {
  for (const { name, path, json } of publicPackages(root)) {
    // `elements` registers those of its dependencies.
    const tag = name === 'elements' ? 'offprint-related-analyses' : `offprint-${name}`;
    for (const specifier of scriptEntries(json.name, path, json.exports ?? {})) {
      const defines = specifier.endsWith('/define.js');
      it(`imports ${specifier}`, async () => {
        const { globals, registered } = await importAlone(specifier, tag);
        assert.deepEqual(globals, [], 'no global is left behind');
        assert.equal(registered, defines, defines ? 'the tag is registered' : 'nothing is registered');
      });
    }
  }
});
