// Checks that `npm ci` will work on every machine, and that nothing in the tree floats.
// Usage: node scripts/check-lockfile.mjs [folder]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackages } from './lib/packages.mjs';

const root = process.argv[2] ?? process.cwd();
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.entries(lock.packages);
const problems = [];

// npm leaves a platform package that is not published yet out of the lock without a word; `npm ci` then stops with
// EUSAGE, and developers on that platform would have no binary at all.
const hasEntry = (path, name) => {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at && `${at}/`}node_modules/${name}`]) return true;
    if (!at) return false;
  }
};
for (const [path, entry] of entries) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!hasEntry(path, name)) {
      problems.push(
        `${path || 'package.json'}: its optional ${name} has no entry. Pin a version whose platforms are all published.`,
      );
    }
  }
}

for (const [path, entry] of entries) {
  const fromRegistry = path.includes('node_modules/') && !entry.link;
  if (fromRegistry && !entry.inBundle && !entry.integrity) {
    problems.push(`${path}: no integrity hash. Delete the entry and run npm install again.`);
  }
  if (entry.resolved && /^[a-z+]+:/i.test(entry.resolved)) {
    problems.push(
      `${path}: names a host (${entry.resolved}). Run npm install with omit-lockfile-registry-resolved=true.`,
    );
  }
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides']) {
  for (const [name, range] of Object.entries(manifest[kind] ?? {})) {
    const ok = typeof range === 'string' && (EXACT.test(range) || range.startsWith('file:'));
    if (!ok) problems.push(`package.json: ${kind}.${name} is ${JSON.stringify(range)}. Pin one exact version.`);
  }
}

// An exact or 0.x range between our own packages puts two copies of the base on one page.
const packages = readPackages(root);
const versions = new Map(packages.map(({ json }) => [json.name, json.version]));
for (const { folder, json } of packages) {
  if (!lock.packages[folder] || !lock.packages[`node_modules/${json.name}`]) {
    problems.push(`${folder} is not in the lock file. Run npm install.`);
  }
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
    for (const [name, range] of Object.entries(json[kind] ?? {})) {
      if (!name.startsWith('@offprint/')) continue;
      if (!/^\^[1-9]\d*\.\d+\.\d+(?:-[\w.]+)?$/.test(range)) {
        problems.push(`${folder}: ${name} is ${JSON.stringify(range)}. Write a caret range from 1.0.0 on.`);
      } else if (versions.get(name)?.split('.')[0] !== range.slice(1).split('.')[0]) {
        problems.push(`${folder}: ${name} is ${range}, the workspace has ${versions.get(name)}.`);
      }
    }
  }
}
const publicVersions = new Set(packages.filter(({ json }) => !json.private).map(({ json }) => json.version));
if (publicVersions.size > 1) {
  problems.push(
    `The public packages have ${publicVersions.size} versions (${[...publicVersions].join(', ')}), they share one.`,
  );
}

if (problems.length > 0) {
  console.error(`The lock file or the ranges are not safe (${problems.length}):\n  ${problems.join('\n  ')}`);
  process.exit(1);
}
console.log(
  `Lock file: ${entries.length} entries, all with hashes and platforms; pins exact; internal ranges are carets.`,
);
