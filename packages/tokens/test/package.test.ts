import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { build, transform } from 'esbuild';
import ts from 'typescript';
import { packageFolder, sheets } from './shipped.ts';

const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));

/** What a consumer's bundler makes of a line of code. */
async function bundle(code: string, conditions: string[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: packageFolder },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    logLevel: 'silent',
    format: 'esm',
    conditions,
    outdir: 'out',
  });
  return { text: outputFiles.map((file) => file.text).join(''), inputs: Object.keys(metafile.inputs) };
}

const conditions: Record<string, string[]> = { 'the built files': [], 'the sources': ['@offprint/source'] };

for (const [title, list] of Object.entries(conditions)) {
  describe(`a bundle from ${title}`, () => {
    it('has no Lit in it when it takes constants only', async () => {
      const { text, inputs } = await bundle(`import { accentFormula } from '@offprint/tokens'; x(accentFormula)`, list);
      assert.deepEqual(
        inputs.filter((path) => /node_modules\/(?:lit|@lit)/.test(path)),
        [],
      );
      assert.match(text, /panel:/);
      assert.doesNotMatch(text, /#124784/);
    });

    it('keeps only the sheets that it uses', async () => {
      const { text } = await bundle(`import { tokenStyles } from '@offprint/tokens/css.js'; x(tokenStyles)`, list);
      assert.match(text, /--_accent:/);
      assert.doesNotMatch(text, /--_space-4|--_title-sm|--_visited/);
    });

    it('keeps a style sheet that is imported for its effect', async () => {
      const { text } = await bundle(`import '@offprint/tokens/tokens.css'`, list);
      assert.match(text, /--offprint-color-ink:/);
    });

    it('is empty when it uses nothing', async () => {
      const { text } = await bundle(`import '@offprint/tokens'; import '@offprint/tokens/css.js'`, list);
      assert.equal(text.trim(), '');
    });
  });
}

describe('the export map', () => {
  it('names existing files, the source condition first and the default last', () => {
    assert.ok(manifest && typeof manifest === 'object' && 'exports' in manifest);
    const entries = Object.entries(manifest.exports as Record<string, string | Record<string, string>>);
    assert.deepEqual(
      entries.map(([name]) => name),
      ['.', './css.js', './tokens.css', './package.json'],
    );
    for (const [name, target] of entries) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) assert.ok(existsSync(join(packageFolder, file)), file);
      if (typeof target === 'string') continue;
      const keys = Object.keys(target);
      assert.equal(keys[0], '@offprint/source', name);
      assert.equal(keys.at(-1), 'default', name);
    }
  });
});

describe('the public types', () => {
  it('accept what is documented and refuse what is not', () => {
    const options: ts.CompilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: [],
    };
    const program = ts.createProgram([join(packageFolder, 'test', 'tokens.types.ts')], options);
    const found = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    assert.deepEqual(found, []);
  });
});

describe('the bytes of the sheets', () => {
  // brotli 11 of the minified sheet alone. A sheet that outgrows its line is paid for on every partner's page:
  // drop a token, or raise the line and say why in the same change.
  const limits: Record<keyof typeof sheets, number> = {
    tokenStyles: 390,
    stateStyles: 110,
    titleStyles: 120,
    typeStyles: 90,
    spaceStyles: 110,
  };
  for (const [name, limit] of Object.entries(limits) as [keyof typeof sheets, number][]) {
    it(`${name} stays within ${limit} bytes`, async (test) => {
      const { code } = await transform(sheets[name].cssText, { loader: 'css', minify: true });
      const bytes = brotliCompressSync(code.trim()).length;
      test.diagnostic(`${name}: ${code.trim().length} B minified, ${bytes} B brotli`);
      assert.ok(bytes <= limit, `${bytes} B`);
    });
  }
});
