import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { fileConfig, languageConfig, languages, lazyModules, scriptConfig, version } from './config.mjs';

/** The folder of the file that moves on within a major version. */
export const rolling = version.split('.')[0];

const digest = (algorithm, code) => createHash(algorithm).update(code).digest('base64');

async function codeOf(config) {
  const output = await build({ ...config, build: { ...config.build, write: false } });
  return [output].flat()[0].output.find(({ type }) => type === 'chunk').code;
}

/**
 * The lazy files, built.
 *
 * @returns {Promise<{ name: string, code: string, hash: string, what: string }[]>} `hash` is what the script holds of each.
 */
export async function lazyFiles() {
  const configs = [
    ...Object.entries(lazyModules).map(([name, { entry, what }]) => ({ name, what, config: fileConfig(name, entry) })),
    ...languages.map((name) => ({ name, what: `the words in ${name}`, config: languageConfig(name) })),
  ];
  const built = [];
  for (const { config, ...file } of configs) {
    const code = await codeOf(config);
    built.push({ ...file, code, hash: digest('sha256', code) });
  }
  return built;
}

/** @returns {Record<string, string>} What `lazy()` looks up: hash by name. */
export const hashTable = (files) => Object.fromEntries(files.map(({ name, hash }) => [name, hash]));

/** As `lazy()` writes it. */
const fileName = ({ name, hash }) => `offprint-${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js`;

/** With what a server sends to those who take it compressed. No time stamp in it, so equal input gives equal bytes. */
function writeCompressed(path, text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
}

/**
 * Writes what a host serves: `<version>/` with every file, and `<major>/offprint.js`, the same bytes at the address that
 * moves on. Both name their files as `../<version>/…`, so one hash stands for both.
 *
 * @param {string} folder Emptied first.
 */
export async function writeRelease(folder) {
  rmSync(folder, { force: true, recursive: true });
  const lazy = await lazyFiles();
  const script = await codeOf(scriptConfig({ files: hashTable(lazy) }));
  const files = [
    { name: 'offprint', file: 'offprint.js', what: 'the script tag', code: script },
    ...lazy.map((each) => ({ ...each, file: fileName(each) })),
  ];
  const write = (path, text) => writeCompressed(join(folder, path), text);
  const writeJson = (name, value) => write(`${version}/${name}`, `${JSON.stringify(value, null, 2)}\n`);

  for (const { file, code } of files) write(`${version}/${file}`, code);
  write(`${rolling}/offprint.js`, script);
  writeJson(
    'integrity.json',
    Object.fromEntries(files.map(({ file, code }) => [file, `sha384-${digest('sha384', code)}`])),
  );
  writeJson(
    'manifest.json',
    Object.fromEntries(
      files.map(({ name, file, code, what }) => [name, { file, bytes: Buffer.byteLength(code), what }]),
    ),
  );
}
