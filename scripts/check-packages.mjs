// Packs every public package and checks the tarball: files, sizes, dependencies, publint, are-the-types-wrong, and the
// types as a consumer meets them. Run it after the build.
// Usage: node scripts/check-packages.mjs [package…]
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { consumerTypeProblems, install, typedEntries } from './lib/consumer-types.mjs';
import { listFiles } from './lib/files.mjs';
import { pack } from './lib/pack.mjs';
import { packageProblems, workspaceProblems } from './lib/package-rules.mjs';
import { publicPackages } from './lib/packages.mjs';

const run = promisify(execFile);
const root = process.cwd();
const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);

// What is asked for, and what it is installed with.
const all = publicPackages(root);
const needed = new Set();
const need = (item) => {
  if (!item || needed.has(item)) return;
  needed.add(item);
  for (const name of Object.keys(item.json.dependencies ?? {})) need(all.find(({ json }) => json.name === name));
};
all.filter(isWanted).forEach(need);
const packages = [...needed];
const unbuilt = packages.filter(({ path }) => !existsSync(join(path, 'dist')));
if (unbuilt.length > 0) {
  console.error(`Not built: ${unbuilt.map(({ name }) => name).join(', ')}. Run npm run build first.`);
  process.exit(1);
}

const temporary = mkdtempSync(join(tmpdir(), 'offprint-pack-'));
const problems = [];
try {
  const packed = await Promise.all(packages.map(async (item) => ({ ...item, ...(await pack(item.path, temporary)) })));
  const checks = packed.filter(isWanted).map(async (item) => {
    const changelog = existsSync(join(item.path, 'CHANGELOG.md'));
    const sources = listFiles(join(item.path, 'src')).map(({ name }) => name);
    const found = [
      ...workspaceProblems(item.json),
      ...packageProblems(item.folder, { changelog, sources }),
      ...(await publintProblems(item)),
      ...(await typesWrongProblems(item)),
    ];
    problems.push(...found.map((problem) => `${item.json.name}: ${problem}`));
  });
  await Promise.all(checks);

  const consumer = join(temporary, 'consumer');
  install(
    consumer,
    packed.map(({ json, folder }) => ({ json, folder })),
    root,
  );
  const entries = packed.filter(isWanted).flatMap(({ json, folder }) =>
    typedEntries(
      json,
      listFiles(folder).map(({ name }) => name),
    ),
  );
  problems.push(...(await consumerTypeProblems(consumer, entries, root)));

  if (problems.length === 0) {
    for (const { json, folder } of packed.filter(isWanted)) {
      const files = listFiles(folder);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      console.log(`${json.name} ${json.version}: ${files.length} files, ${(bytes / 1024).toFixed(1)} kB unpacked`);
    }
    console.log(`Packages: ${packed.filter(isWanted).length} packed, ${entries.length} typed entries checked twice.`);
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function publintProblems({ folder }) {
  const { messages, pkg } = await publint({ pkgDir: folder, level: 'suggestion', pack: false });
  return messages.map((message) => `publint ${message.type}: ${formatMessage(message, pkg, { color: false })}`);
}

async function typesWrongProblems({ json, tarball }) {
  const entries = Object.entries(json.exports ?? {}).filter(([, conditions]) => conditions.types);
  // Stylesheets, JSON and script-tag files have no types to be wrong.
  if (entries.length === 0) return [];
  const names = entries.map(([entry]) => entry).filter((entry) => !entry.includes('*'));
  const bin = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [
    bin,
    tarball,
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--format',
    'json',
    '--entrypoints',
    ...names,
  ];
  let output;
  try {
    ({ stdout: output } = await run(process.execPath, args, { maxBuffer: 1e8 }));
  } catch (error) {
    output = error.stdout;
    if (!output?.startsWith('{')) return [`attw: ${output || error.message}`];
  }
  // The profile drops what only matters to `require`: what is left is in `problems`.
  const { problems: found = {} } = JSON.parse(output);
  const ignored = new Set(['node10', 'node16-cjs']);
  const lines = Object.values(found)
    .flat()
    .filter(({ resolutionKind }) => !ignored.has(resolutionKind))
    .map(
      ({ kind, entrypoint, fileName, resolutionKind, resolutionOption }) =>
        `attw: ${kind} of ${entrypoint ?? fileName} under ${resolutionKind ?? resolutionOption}`,
    );
  return [...new Set(lines)];
}

if (problems.length > 0) {
  console.error(`The packages are not ready to publish (${problems.length}):\n  ${problems.join('\n  ')}`);
  process.exitCode = 1;
}
