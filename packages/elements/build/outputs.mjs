// Every generated file of this package, as text by its path below dist/. The build writes them; the tests read them.
import { createRequire } from 'node:module';
import { vscodeCss, vscodeHtml, webTypes } from './editors.mjs';
import { frameworkTypes } from './frameworks.mjs';
import { readElements, readManifests } from './model.mjs';
import { overview, page, table } from './pages.mjs';

const { version } = createRequire(import.meta.url)('../package.json');
const json = (value) => `${JSON.stringify(value)}\n`;

/** One manifest of all elements; a module's path begins with its package. */
function mergedManifest(manifests) {
  const modules = Object.entries(manifests).flatMap(([name, manifest]) =>
    manifest.modules
      .map((module) => ({
        ...module,
        path: `${name}/${module.path}`,
        declarations: module.declarations.filter(({ customElement }) => customElement),
        exports: module.exports.map((item) => ({
          ...item,
          declaration: {
            ...item.declaration,
            ...(item.declaration.module && { module: `${name}/${item.declaration.module}` }),
          },
        })),
      }))
      .filter(({ declarations, path }) => declarations.length > 0 || path.endsWith('/define.js')),
  );
  return { schemaVersion: '2.1.0', modules };
}

/** @returns {Map<string, string>} */
export function outputs(manifests = readManifests()) {
  const elements = readElements(manifests);
  return new Map([
    ['custom-elements.json', json(mergedManifest(manifests))],
    ['vscode.html-data.json', json(vscodeHtml(elements))],
    ['vscode.css-data.json', json(vscodeCss(elements))],
    ['web-types.json', json(webTypes(elements, version))],
    ['frameworks.d.ts', frameworkTypes(elements)],
    // Types alone, and yet an entry that imports.
    ['frameworks.js', 'export {};\n'],
    ['llms.txt', overview(elements)],
    ...elements.map((element) => [`llms/${element.tag}.md`, page(element)]),
  ]);
}

/** The README with its table as the manifests have it now. */
export const readme = (text) =>
  text.replace(
    /(<!-- prettier-ignore-start -->\n).*(\n<!-- prettier-ignore-end -->)/s,
    (_, start, end) => `${start}${table(readElements())}${end}`,
  );
