// Makes of a package of the workspace what is published: no sources, and nothing that only this repository understands.
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { publicDeclarations } from './declarations.mjs';
import { listFiles } from './files.mjs';

/** The condition by which tests, the script tag's build and Storybook run on the sources of the siblings. */
export const SOURCE_CONDITION = '@offprint/source';

const LEGAL = ['LICENSE', 'SECURITY.md'];
const isSource = (path) => path.startsWith('./src/');

/**
 * What package.json says on the registry: no source condition, no sources, no scripts, no development tools.
 *
 * @param {Record<string, any>} json
 * @returns {Record<string, any>}
 */
export function publishableManifest(json) {
  const { exports, sideEffects } = json;
  const published = {
    ...json,
    exports: withoutSourceCondition(exports),
    sideEffects: Array.isArray(sideEffects) ? sideEffects.filter((path) => !isSource(path)) : sideEffects,
  };
  delete published.devDependencies;
  delete published.scripts;
  return published;
}

function withoutSourceCondition(entry) {
  if (typeof entry !== 'object') return entry;
  const kept = Object.entries(entry).filter(([name]) => name !== SOURCE_CONDITION);
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutSourceCondition(value)]));
}

/**
 * Changes a built package in place: only ever a copy, or a checkout that is thrown away. Its modules lose their comments,
 * which the declarations beside them say once more and editors show from there, and the layout of their templates and
 * style sheets, which no bundler of an application would take out. Declarations that no entry point leads to are left out.
 *
 * @param {string} folder
 * @param {string} root where LICENSE and SECURITY.md are
 */
export async function makePublishable(folder, root) {
  const file = join(folder, 'package.json');
  const json = publishableManifest(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`);
  for (const name of LEGAL) copyFileSync(join(root, name), join(folder, name));
  rmSync(join(folder, 'src'), { force: true, recursive: true });
  // What a bundler has written, and not the compiler, is as small as it gets, and its hashes are published.
  if (!existsSync(join(folder, 'dist/.tsbuildinfo'))) return;
  const names = listFiles(folder).map(({ name }) => name);
  const types = publicDeclarations(json.exports, new Set(names), (name) => readFileSync(join(folder, name), 'utf8'));
  for (const name of names.filter((each) => each.startsWith('dist/'))) {
    const path = join(folder, name);
    if (name.endsWith('.d.ts') && !types.has(name)) rmSync(path);
    else if (name.endsWith('.js')) {
      const { code } = await transform(readFileSync(path, 'utf8'), { charset: 'utf8', target: 'esnext' });
      const compact = (await minifyHTMLLiterals(code, { fileName: name }))?.code ?? code;
      writeFileSync(path, compact.replace(MEMBER_COMMENT, ''));
    } else if (name.endsWith('.d.ts'))
      writeFileSync(path, halfIndented(readFileSync(path, 'utf8')).replace(CLASS_LISTS, ''));
  }
}

/** What esbuild keeps of comments: those before members of a class. */
const MEMBER_COMMENT = /^ +\/\*\*.*?\*\/\n/gms;

/** What a manifest and a README list, a class need not list again. */
const CLASS_LISTS = /^ \* @(?:cssState|csspart|cssprop|fires|slot)\b.*\n(?: \* {2}.*\n)*/gm;

/** TypeScript indents by four, the repository by two. */
const halfIndented = (code) => code.replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2));
