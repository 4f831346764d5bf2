// Rehearses a release on a copy of the repository: version, build, publish to a registry on loopback, and use the result
// in an empty project. Nothing leaves the machine; Lit and its server renderer come from the registry that npm is set to.
// Usage: npm run release:rehearse
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumerTypeProblems, typedEntries } from '../lib/consumer-types.mjs';
import { listFiles } from '../lib/files.mjs';
import { packageProblems } from '../lib/package-rules.mjs';
import { componentPackages, publicPackages } from '../lib/packages.mjs';
import { makePublishable } from '../lib/publishable.mjs';
import { copyRepository } from './copy.mjs';
import { startRegistry } from './registry.mjs';
import { run } from './run.mjs';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'offprint-release-'));
const copy = join(temporary, 'repository');
const consumer = join(temporary, 'consumer');
const changesets = 'node_modules/@changesets/cli/bin.js';

async function step(name, work) {
  const start = performance.now();
  const result = await work();
  console.log(`${name}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

/** What was installed: the files that strangers get, not those that were packed here. */
const installed = (json) => join(consumer, 'node_modules', json.name);

function fileProblems(packages) {
  return packages.flatMap(({ json, name }) => {
    // The copy has no sources any more: they are what the rehearsal began with.
    const sources = listFiles(join(root, 'packages', name, 'src')).map((file) => file.name);
    const changelog = existsSync(join(copy, 'packages', name, 'CHANGELOG.md'));
    return packageProblems(installed(json), { changelog, sources }).map((problem) => `${json.name}: ${problem}`);
  });
}

async function renderProblems(entries) {
  const tags = componentPackages(copy).map(({ name }) => `offprint-${name}`);
  copyFileSync(join(import.meta.dirname, 'consumer.mjs'), join(consumer, 'render.mjs'));
  const printed = await run(process.execPath, ['render.mjs', JSON.stringify({ entries, tags })], { cwd: consumer });
  const rendered = JSON.parse(printed);
  console.log(`rendered on the server: ${tags.join(', ')}`);
  return tags
    .filter((tag) => !rendered[tag].includes('<template shadowroot'))
    .map((tag) => `<${tag}> has no shadow root on the server: ${rendered[tag]}`);
}

async function install(registry, packages) {
  const tools = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;
  mkdirSync(consumer);
  writeFileSync(join(consumer, '.npmrc'), registry.npmrc);
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "type": "module", "private": true }');
  const wanted = packages.map(({ json }) => `${json.name}@${json.version}`);
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', `--cache=${join(temporary, 'cache')}`];
  await run('npm', [...args, ...wanted, `@lit-labs/ssr@${tools['@lit-labs/ssr']}`], { cwd: consumer });
}

async function rehearse(registry) {
  await step('copy', () => copyRepository(root, copy));
  const before = publicPackages(copy)[0].json.version;
  await step('version', () => run(process.execPath, [changesets, 'version'], { cwd: copy }));
  const packages = publicPackages(copy);
  const versions = new Set(packages.map(({ json }) => json.version));
  if (versions.size !== 1) return [`The packages do not share one version: ${[...versions].join(', ')}.`];
  await step('build', () =>
    run(process.execPath, ['node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs', 'errors-only'], {
      cwd: copy,
      env: { TURBO_TELEMETRY_DISABLED: '1' },
    }),
  );
  await step('clean', () => Promise.all(packages.map(({ path }) => makePublishable(path, copy))));
  const userconfig = join(temporary, 'npmrc');
  writeFileSync(userconfig, registry.npmrc);
  const env = { npm_config_registry: registry.url, npm_config_userconfig: userconfig };
  await step('publish', () => run(process.execPath, [changesets, 'publish', '--no-git-tag'], { cwd: copy, env }));
  await step('install', () => install(registry, packages));

  const entries = packages.flatMap(({ json }) =>
    typedEntries(
      json,
      listFiles(installed(json)).map(({ name }) => name),
    ),
  );
  const problems = [
    ...fileProblems(packages),
    ...(await step('import and render', () => renderProblems(entries))),
    ...(await step('types', () => consumerTypeProblems(consumer, entries, root))),
  ];
  console.log(`${packages.length} packages, ${before} to ${[...versions][0]}; ${entries.length} entries.`);
  return problems;
}

let registry;
try {
  registry = await step('registry', () => startRegistry(join(temporary, 'registry')));
  const problems = await rehearse(registry);
  if (problems.length > 0)
    throw new Error(`The release is not ready (${problems.length}):\n  ${problems.join('\n  ')}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  registry?.stop();
  rmSync(temporary, { recursive: true, force: true });
}
