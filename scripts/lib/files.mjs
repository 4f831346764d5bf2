import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files below a folder with their sizes, with forward slashes, in alphabetical order. */
export function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ name: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
