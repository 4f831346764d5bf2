// Where the packages of the workspace are, and what they say about themselves.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @returns {{ name: string, folder: string, path: string, json: Record<string, any> }[]} Every folder of packages/ that
 *   has a package.json, in alphabetical order. `name` is the folder's own name, `folder` is relative to the root.
 */
export function readPackages(root) {
  return readdirSync(join(root, 'packages'))
    .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
    .sort()
    .map((name) => {
      const path = join(root, 'packages', name);
      return {
        name,
        folder: `packages/${name}`,
        path,
        json: JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')),
      };
    });
}

/** The packages that are published: all but the private ones. */
export const publicPackages = (root) => readPackages(root).filter(({ json }) => json.private !== true);

/** The packages that hold an element: those that name a manifest beside package.json, where the analyzer writes it. */
export const componentPackages = (root) =>
  publicPackages(root).filter(({ json }) => json.customElements === 'custom-elements.json');
