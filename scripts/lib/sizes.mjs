// Measures what reaches a reader: brotli 11, in kB of 1024 bytes, from builds made exactly as the script tag is.
import { SourceMap } from 'node:module';
import { constants, brotliCompressSync } from 'node:zlib';
import { posix, resolve } from 'node:path';
import { build } from 'vite';

export const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const embed = (root, file) => import(resolve(root, 'packages/embed/build', file));

async function run(config, buildOptions) {
  const output = await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, ...buildOptions, write: false },
  });
  return [output].flat()[0].output.find(({ type }) => type === 'chunk');
}

/**
 * A module as it weighs inside the script tag: same compiler, same minifier, same template minifying. What the script tag
 * itself adds (the loader of lazy files) is no part of it.
 */
export async function bundle(root, entry, external = []) {
  const config = (await embed(root, 'config.mjs')).scriptConfig();
  const names = [...external, resolve(root, 'packages/embed')];
  const outside = (id) => names.some((name) => id === name || id.startsWith(`${name}/`));
  const chunk = await run(config, {
    rolldownOptions: {
      input: resolve(root, entry),
      external: outside,
      output: { format: 'es' },
      preserveEntrySignatures: 'strict',
    },
  });
  // A longer path of the repository makes nothing heavier.
  return chunk.code.replaceAll(resolve(root), '');
}

const PARTS = [
  ['Lit', /node_modules\/(?:lit|lit-html|lit-element|@lit)\//],
  ['metadata', /packages\/metadata\//],
  ['tokens', /packages\/tokens\//],
  ['element', /packages\/element\//],
  ['embed: guard, snippets, consent, loader of files', /packages\/embed\//],
];
const partOf = (source) =>
  PARTS.find(([, pattern]) => pattern.test(source))?.[0] ??
  /packages\/([^/]+)\//.exec(source)?.[1] ??
  'glue of the bundler';

/**
 * The minified bytes of each part of the script tag, attributed through the source map of the same build, and its share
 * of the compressed file. A part compresses better beside the others than alone, so its brotli size is its size alone,
 * scaled so that the parts add up to the file.
 */
export async function scriptTagParts(root) {
  const { hashTable, lazyFiles } = await embed(root, 'release.mjs');
  const config = (await embed(root, 'config.mjs')).scriptConfig({ files: hashTable(await lazyFiles()) });
  const { code, map } = await run(config, { sourcemap: 'hidden' });
  // Paths in the map are relative to the file's place.
  const fromRoot = (source) => posix.join('packages/embed/dist', source.replaceAll('\\', '/'));
  const sources = new SourceMap({ ...map, sources: map.sources.map(fromRoot) });
  const texts = new Map();
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const { originalSource } = sources.findEntry(row, column);
      const part = partOf(originalSource ?? '');
      texts.set(part, (texts.get(part) ?? '') + line[column]);
    }
  });
  const total = brotli(code);
  const alone = new Map([...texts].map(([part, text]) => [part, brotli(text)]));
  const sum = [...alone.values()].reduce((a, b) => a + b, 0);
  return [...texts]
    .map(([part, text]) => ({ part, minified: Buffer.byteLength(text), brotli: (alone.get(part) * total) / sum }))
    .sort((a, b) => b.brotli - a.brotli);
}
