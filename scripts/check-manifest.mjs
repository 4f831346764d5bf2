// Checks the built custom-elements.json of every component package. Run it after the build.
// Usage: node scripts/check-manifest.mjs [package…]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { validateCem } from '@wc-toolkit/cem-validator';
import { elementsOf } from '../packages/elements/build/model.mjs';
import { manifestProblems } from './lib/manifest-rules.mjs';
import { componentPackages } from './lib/packages.mjs';
import { withApi } from './lib/readme.mjs';

const root = process.cwd();
const wanted = process.argv.slice(2);
const packages = componentPackages(root).filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const sourceOf = (path) =>
  readdirSync(join(path, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

const base = sourceOf(join(root, 'packages/element'));
const tokens = sourceOf(join(root, 'packages/tokens'));
const problems = [];
let described = 0;

for (const { name, path, json } of packages) {
  const file = join(path, json.customElements);
  if (!existsSync(file)) {
    problems.push(`${relative(root, file)} is missing: run npm run build, whose last step is \`cem analyze\`.`);
    continue;
  }
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((item) => item.customElement);
  if (elements.length === 0)
    problems.push(`${name}: the manifest has no element. Does the class extend OffprintElement?`);
  const text = JSON.stringify(manifest);
  if (/"name":"#|"(?:path|module)":"\/?src\//.test(text))
    problems.push(`${name}: private members or source paths leaked.`);
  for (const element of elements) {
    problems.push(...manifestProblems(element, { own: sourceOf(path), base, tokens }));
    for (const field of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates', 'members']) {
      described += element[field]?.length ?? 0;
    }
  }
  for (const { path: built } of manifest.modules) {
    if (!existsSync(join(path, built)))
      problems.push(`${name}: the manifest names ${built}, which the build does not make.`);
  }
  problems.push(...(await validated(manifest, path)));
  const readme = readFileSync(join(path, 'README.md'), 'utf8');
  if (withApi(readme, elementsOf(name, manifest)) !== readme)
    problems.push(`${name}: its README is not what the manifest says: run npm run readmes.`);
}

/** The published validator, with the rules off that are wrong for us; its findings become ours. */
async function validated(manifest, path) {
  const found = [];
  const log = console.log;
  // It reports by printing in colours, and ends on the first error: collect the lines instead.
  console.log = (...parts) => found.push(parts.join(' '));
  try {
    await validateCem(manifest, {
      packageJsonPath: join(path, 'package.json'),
      logErrors: true,
      rules: {
        packageJson: {
          main: 'off',
          module: 'off',
          types: 'off',
          customElementsProperty: 'error',
          publishedCem: 'error',
        },
        // exportTypes takes the numbers of a union for names of types; typeDefinitionPath asks for a path into src/.
        manifest: { exportTypes: 'off', typeDefinitionPath: 'off', schemaVersion: 'error', definitionPath: 'error' },
      },
    });
  } finally {
    console.log = log;
  }
  return found
    .flatMap((line) => line.split('\n'))
    .filter((line) => /^\s+- /.test(line))
    .map((line) => `${path}: ${line.trim()}`);
}

if (problems.length > 0) {
  console.error(`The manifests are not ready to publish (${problems.length}):\n  ${problems.join('\n  ')}`);
  process.exit(1);
}
console.log(
  `Manifests: ${packages.map(({ name }) => name).join(', ') || 'none'}; ${described} entries, all described.`,
);
