// `node --import @offprint/testing/register --test …`: Node tests run on the sources, as the browser tests do. Node
// itself strips types, but neither lowers decorators nor finds `x.ts` where the source says `./x.js`.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const tsconfigRaw = readFileSync(new URL('../../../../tsconfig.base.json', import.meta.url), 'utf8');

/** @param {string | undefined} url */
function isSource(url) {
  return url?.startsWith('file:') && url.endsWith('.ts') && !url.includes('/node_modules/');
}

registerHooks({
  resolve(specifier, context, next) {
    const asSource = { ...context, conditions: ['@offprint/source', ...context.conditions] };
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !isSource(context.parentURL)) {
      return next(specifier, asSource);
    }
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    return next(existsSync(source) ? source.href : specifier, asSource);
  },
  load(url, context, next) {
    if (!isSource(url)) return next(url, context);
    const file = fileURLToPath(url);
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      loader: 'ts',
      format: 'esm',
      target: 'es2022',
      sourcefile: file,
      sourcemap: 'inline',
      tsconfigRaw,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
