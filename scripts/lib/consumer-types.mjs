// Type-checks every documented path of the packed packages as a consumer would meet it: installed, both module
// resolutions, and `skipLibCheck: false`, so that a fault in our own declarations shows.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LIT = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit-labs/ssr',
  '@lit-labs/ssr-client',
  '@lit-labs/ssr-dom-shim',
  '@types/trusted-types',
];

/** Import specifiers of the typed entries of one package.json; a pattern is filled with the files it matches. */
export function typedEntries(json, files) {
  return Object.entries(json.exports ?? {}).flatMap(([entry, conditions]) => {
    const types = conditions?.types;
    if (!types) return [];
    const specifier = json.name + entry.slice(1);
    if (!entry.includes('*')) return [specifier];
    const [before, after] = types.slice(2).split('*');
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => specifier.replace('*', file.slice(before.length, -after.length)));
  });
}

/** An installation in `folder`: the unpacked packages as copies, Lit as links into the workspace. */
export function install(folder, packed, root) {
  const modules = join(folder, 'node_modules');
  for (const { json, folder: unpacked } of packed) {
    mkdirSync(join(modules, json.name), { recursive: true });
    cpSync(unpacked, join(modules, json.name), { recursive: true });
  }
  for (const name of LIT) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "type": "module", "private": true }');
}

/**
 * @param {string} folder an installation
 * @param {string[]} specifiers what to import
 * @returns {Promise<string[]>} what the compiler says; empty if nothing
 */
export async function consumerTypeProblems(folder, specifiers, root) {
  const lines = specifiers.map((specifier, index) => `import * as entry${index} from '${specifier}';`);
  lines.push(
    `export const entries: readonly object[] = [${specifiers.map((_, index) => `entry${index}`).join(', ')}];`,
  );
  writeFileSync(join(folder, 'consumer.ts'), `${lines.join('\n')}\n`);
  const check = async (module, moduleResolution) => {
    const file = join(folder, `tsconfig.${moduleResolution}.json`);
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: [],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      // Lit is a link here; without this its types would be looked for in the workspace.
      preserveSymlinks: true,
    };
    writeFileSync(file, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    try {
      await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', file], { cwd: folder });
      return [];
    } catch (error) {
      return String(error.stdout || error.message)
        .split('\n')
        .filter(Boolean)
        .map((line) => `a consumer with "${moduleResolution}": ${line}`);
    }
  };
  return (await Promise.all([check('ESNext', 'bundler'), check('Node16', 'node16')])).flat();
}
