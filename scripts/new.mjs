// Makes a component package that passes every check untouched.
// Usage: npm run new -- <name>          for example: npm run new -- summary-download
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = process.cwd();
const template = join(import.meta.dirname, 'templates/component');
const [name] = process.argv.slice(2);

function fail(message) {
  console.error(`${message}\nUsage: npm run new -- <name>, for example npm run new -- summary-download`);
  process.exit(1);
}

if (!name) fail('Say how the component is called.');
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) fail(`"${name}" is not in kebab-case.`);
if (name.startsWith('offprint')) fail('Leave out the prefix: the tag gets it, the package does not.');

const folder = join(root, 'packages', name);
if (existsSync(folder)) fail(`packages/${name} is there already.`);

// The template is a working component called sample-widget: its three spellings are what changes.
const camel = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const spellings = [
  ['sample-widget', name],
  ['sampleWidget', camel],
  ['SampleWidget', camel[0].toUpperCase() + camel.slice(1)],
  ['Sample widget', name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ')],
];
const rename = (text) => spellings.reduce((result, [from, to]) => result.replaceAll(from, to), text);

async function writeFormatted(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  // A longer name breaks lines elsewhere.
  writeFileSync(file, await format(text, { ...(await resolveConfig(file, { editorconfig: true })), filepath: file }));
}

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { version } = json('packages/element/package.json');
const files = readdirSync(template, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const entry of files) {
  const source = join(entry.parentPath, entry.name);
  const text = rename(readFileSync(source, 'utf8'))
    .replaceAll('"version": "1.0.0"', `"version": "${version}"`)
    .replaceAll('"^1.0.0"', `"^${version}"`);
  await writeFormatted(rename(join(folder, source.slice(template.length))), text);
}

// What `npm install` would write, so that the new package is linked, and locked for `npm ci`, without a network.
const manifest = json(`packages/${name}/package.json`);
const lock = json('package-lock.json');
const { dependencies, license } = manifest;
lock.packages[`packages/${name}`] = { name: manifest.name, version, license, dependencies };
lock.packages[`node_modules/${manifest.name}`] = { resolved: `packages/${name}`, link: true };
const order = ([a], [b]) => a.localeCompare(b, 'en');
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(order));
writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
const link = join(root, 'node_modules', manifest.name);
if (existsSync(dirname(link)) && !existsSync(link)) symlinkSync(join('../../packages', name), link, 'junction');

const budgets = json('size-budgets.json');
budgets.push({
  name: `${name}, own code and styles`,
  bundle: `packages/${name}/src/define.ts`,
  external: ['lit', '@lit', '@offprint'],
  limit: 1.5,
});
await writeFormatted(join(root, 'size-budgets.json'), JSON.stringify(budgets, null, 2));

const changeset = `---\n'${manifest.name}': minor\n---\n\nAdd \`<offprint-${name}>\`.\n`;
await writeFormatted(join(root, '.changeset', `${basename(name)}-is-new.md`), changeset);

console.log(`packages/${name} is there: ${files.length} files. Beside it:
  size-budgets.json            a limit of 1.5 kB for its own code; change it to what you promise
  .changeset/${name}-is-new.md
  package-lock.json            the new workspace
Next: npm run build, then npm run test:browser -- --files 'packages/${name}/test/*.test.ts'
Its layer is that of a component: it imports element, metadata and tokens. Name another one in .dependency-cruiser.cjs.`);
