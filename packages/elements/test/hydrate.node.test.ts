import assert from 'node:assert/strict';
import { it } from 'node:test';
import { build } from 'esbuild';

it('runs the hydration support before Lit, also where a bundler moves Lit into a chunk that pages share', async () => {
  const { metafile } = await build({
    entryPoints: { hydrate: '@offprint/elements/hydrate.js', other: '@offprint/elements/define.js' },
    absWorkingDir: import.meta.dirname,
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const holding = (module: string): string[] =>
    Object.entries(metafile.outputs)
      .filter(([, { inputs }]) => Object.keys(inputs).some((path) => path.endsWith(module)))
      .map(([output]) => output);
  const before = new Set<string>();
  const add = (output: string): void => {
    if (before.has(output)) return;
    before.add(output);
    for (const { kind, path } of metafile.outputs[output]!.imports) if (kind === 'import-statement') add(path);
  };
  const [support] = holding('lit-element-hydrate-support.js');
  const [lit] = holding('lit-element/lit-element.js');
  assert.ok(support && lit, 'both are bundled');
  add(support);
  assert.ok(!before.has(lit), 'Lit is in nothing that runs before the support');
});
