import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const embed = join(import.meta.dirname, '..', '..', 'packages/embed');
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;

/** What a host serves of the script tag. */
export const cdn = join(embed, 'dist/cdn');

export const nginxConfiguration = join(embed, 'server/nginx.conf');

export const { version } = readJson<{ version: string }>(join(embed, 'package.json'));

/** Address of the script that moves on, from the root of the host. */
export const rolling = `/${version.split('.')[0]}/offprint.js`;

/** By file name: what goes into the attribute of that name. */
export const integrity = readJson<Record<string, string>>(join(cdn, version, 'integrity.json'));

const manifest = readJson<Record<string, { file: string }>>(join(cdn, version, 'manifest.json'));

/** Addresses of the files that never change, by their name: `offprint`, `markup`, `fr`. */
export const immutable: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(manifest).map(([name, { file }]) => [name, `/${version}/${file}`]),
);
