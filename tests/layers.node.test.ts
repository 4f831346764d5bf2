// Each layer rule, met by one seeded import in a small workspace of the same shape, under the repository's own rules.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const GRAPH: Record<string, string[]> = {
  tokens: [],
  metadata: [],
  element: ['tokens', 'metadata'],
  'analysis-card': ['element', 'metadata'],
  'program-banner': ['element'],
  'related-analyses': ['element', 'analysis-card'],
  embed: ['analysis-card'],
  elements: ['analysis-card', 'related-analyses'],
  testing: ['element'],
  'brand-new': ['element'],
};

let workspace = '';
let found = new Map<string, string[]>();

function write(file: string, text: string): void {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), text);
}

/** Names of the broken rules by the file that breaks them. */
async function violations(): Promise<Map<string, string[]>> {
  const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'apps'];
  const { stdout } = await run(process.execPath, args, { cwd: workspace, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const found = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name]);
  return found;
}

before(() => {
  workspace = mkdtempSync(join(tmpdir(), 'offprint-layers-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) cpSync(join(root, file), join(workspace, file));
  write('package.json', '{ "private": true, "devDependencies": { "esbuild": "*" } }');
  mkdirSync(join(workspace, 'node_modules/@offprint'), { recursive: true });
  for (const name of ['lit', 'esbuild', '@lit-labs'])
    symlinkSync(join(root, 'node_modules', name), join(workspace, 'node_modules', name), 'junction');
  for (const [name, uses] of Object.entries(GRAPH)) {
    const dependencies = Object.fromEntries([['lit', '^3.3.0'], ...uses.map((use) => [`@offprint/${use}`, '^1.0.0'])]);
    const exports = { '.': { '@offprint/source': './src/index.ts', default: './dist/index.js' } };
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@offprint/${name}`, type: 'module', exports, dependencies }),
    );
    const imports = uses.map((use) => `import '@offprint/${use}';\n`).join('');
    write(`packages/${name}/src/index.ts`, `${imports}export const ${name.replace('-', '')} = 1;\n`);
    symlinkSync(join(workspace, 'packages', name), join(workspace, 'node_modules/@offprint', name), 'junction');
  }
  write('apps/site/index.ts', `import '@offprint/element';\n`);
});

after(() => rmSync(workspace, { recursive: true, force: true }));

const seeds: [name: string, rule: string, file: string, text: string, also?: Record<string, string>][] = [
  ['an upward import', 'layer-1', 'packages/element/src/a.ts', `import '@offprint/analysis-card';`],
  [
    'an upward import of a type',
    'layer-1',
    'packages/element/src/a.ts',
    `import type { x } from '@offprint/analysis-card';`,
  ],
  ['a sibling', 'layer-2', 'packages/analysis-card/src/a.ts', `import '@offprint/program-banner';`],
  ['a sibling of a new component', 'layer-new', 'packages/brand-new/src/a.ts', `import '@offprint/analysis-card';`],
  ['a neighbour in layer 0', 'layer-0', 'packages/tokens/src/a.ts', `import '@offprint/metadata';`],
  [
    'a cycle',
    'no-circular',
    'packages/analysis-card/src/a.ts',
    `import './b.js';`,
    { 'packages/analysis-card/src/b.ts': `import './a.js';` },
  ],
  [
    'a cycle of types',
    'no-circular',
    'packages/element/src/a.ts',
    `import type { B } from './b.js';\nexport type A = B;`,
    { 'packages/element/src/b.ts': `import type { A } from './a.js';\nexport type B = A;` },
  ],
  [
    'a relative path into another package',
    'no-deep-import',
    'packages/analysis-card/src/a.ts',
    `import '../../element/src/index.js';`,
  ],
  ['a deep path by name', 'resolvable', 'packages/analysis-card/src/a.ts', `import '@offprint/element/src/index.js';`],
  [
    'an app inside a source folder',
    'no-deep-import-from-outside',
    'apps/site/a.ts',
    `import '../../packages/element/src/index.js';`,
  ],
  ['an import of the script tag', 'nobody-imports-embed', 'apps/site/a.ts', `import '@offprint/embed';`],
  ['a package in metadata', 'metadata-stands-alone', 'packages/metadata/src/a.ts', `import 'lit';`],
  ['a Node module in metadata', 'metadata-stands-alone', 'packages/metadata/src/a.ts', `import 'node:fs';`],
  ['a Node module in an element', 'no-node-in-source', 'packages/element/src/a.ts', `import 'node:fs';`],
  ['Lit in tokens', 'tokens-touch-lit-in-css-only', 'packages/tokens/src/a.ts', `import 'lit';`],
  ['test code in source', 'no-testing-in-source', 'packages/analysis-card/src/a.ts', `import '@offprint/testing';`],
  ['another library', 'lit-is-the-only-outside-dependency', 'packages/element/src/a.ts', `import 'esbuild';`],
  [
    'server rendering in an element',
    'server-rendering-stands-apart',
    'packages/element/src/a.ts',
    `import '@lit-labs/ssr';`,
  ],
  ['a path that leads nowhere', 'resolvable', 'packages/element/src/a.ts', `import './nowhere.js';`],
  ['a file that nobody imports', 'no-orphans', 'packages/element/src/a.ts', `export const a = 1;`],
];

// All seeds at once, each in files of its own: one run finds them all.
const fileOf = (index: number, file: string): string => file.replace(/(\w+)\.ts$/, `seed-${index}-$1.ts`);

before(async () => {
  seeds.forEach(([, , file, text, also = {}], index) => {
    for (const [name, content] of Object.entries({ [file]: text, ...also })) {
      const own = content.replace(/'\.\/([ab])\.js'/g, `'./seed-${index}-$1.js'`);
      write(fileOf(index, name), `${own}\nexport const seeded${index} = 1;\n`);
    }
  });
  write('packages/analysis-card/src/fine.ts', `import '@offprint/element';\nimport './index.js';\nimport 'lit';\n`);
  write('packages/tokens/src/css.ts', `import 'lit';\n`);
  write('packages/tokens/src/index.ts', `import './css.js';\nexport const tokens = 1;\n`);
  found = await violations();
});

describe('layer rules', () => {
  it('accept imports from lower layers', () =>
    assert.equal(found.get('packages/analysis-card/src/fine.ts'), undefined));

  it('accept Lit in the css entry of tokens', () => assert.equal(found.get('packages/tokens/src/css.ts'), undefined));

  it('accept the workspace that the seeds are sown into', () => {
    const names = [...found.keys()].filter((file) => file.endsWith('/index.ts'));
    assert.deepEqual(names, ['packages/tokens/src/index.ts']);
  });

  for (const [index, [name, rule, file]] of seeds.entries()) {
    it(`find ${name}`, () => {
      const rules = found.get(fileOf(index, file)) ?? [];
      assert.ok(rules.includes(rule), `expected ${rule}, found ${rules.join(', ') || 'nothing'}`);
    });
  }

  it('find Lit behind the main entry of tokens', () =>
    assert.deepEqual(found.get('packages/tokens/src/index.ts'), ['tokens-index-without-lit']));
});
