/// <reference types="vite/client" />
import type { ElementDeclaration } from './element-declaration.ts';

interface Manifest {
  modules: { declarations?: ElementDeclaration[] }[];
}

const manifests = import.meta.glob<Manifest>('../../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** Every element of the repository, as the manifest of its package describes it: a new package is found by itself. */
export const elements: ElementDeclaration[] = Object.values(manifests)
  .flatMap(({ modules }) => modules.flatMap(({ declarations }) => declarations ?? []))
  .filter(({ tagName }) => tagName);

/** @throws {Error} For a tag that no manifest describes: its package is not built. */
export function findElement(tag: string): ElementDeclaration {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`No custom-elements.json describes <${tag}>. Run npm run build.`);
  return element;
}
