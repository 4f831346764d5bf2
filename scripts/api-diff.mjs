// What the public API of the elements is against an earlier one, and the changeset level that this demands.
//   npm run api:diff                     against the last release tag, or main before the first
//   npm run api:diff -- <ref|file>       against docs/api.json of a git ref, or a file
//   npm run api:diff -- --check          fails when docs/api.json is not what the built manifests say
//   npm run api:diff -- --write          writes docs/api.json
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readElements } from '../packages/elements/build/model.mjs';
import { apiDiff, publicApi } from './lib/api.mjs';

const root = join(import.meta.dirname, '..');
const SNAPSHOT = 'docs/api.json';
const snapshot = join(root, SNAPSHOT);
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

function defaultRef() {
  try {
    return git('describe', '--tags', '--abbrev=0').trim();
  } catch {
    return 'main';
  }
}

/** The snapshot of a file or a git ref; none of a ref from before there were snapshots. */
function earlier(source) {
  if (existsSync(source)) return JSON.parse(readFileSync(source, 'utf8'));
  try {
    return JSON.parse(git('show', `${source}:${SNAPSHOT}`));
  } catch {
    throw new Error(`There is no ${SNAPSHOT} at "${source}", which is neither a file nor a ref that has one.`);
  }
}

function print({ added, removed, changed, level }) {
  for (const [sign, lines] of [
    ['+', added],
    ['-', removed],
    ['~', changed],
  ]) {
    for (const line of lines) console.log(`${sign} ${line}`);
  }
  console.log(
    `${added.length} added, ${removed.length} removed, ${changed.length} changed: at least a ${level} changeset.`,
  );
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean' }, write: { type: 'boolean' } },
  });
  const now = publicApi(readElements());
  if (values.write) return writeFileSync(snapshot, `${JSON.stringify(now, null, 2)}\n`);
  const difference = apiDiff(earlier(values.check ? snapshot : (positionals[0] ?? defaultRef())), now);
  print(difference);
  const { added, removed, changed } = difference;
  if (values.check && added.length + removed.length + changed.length > 0) {
    throw new Error(`${SNAPSHOT} is stale: run npm run api:diff -- --write, and commit it with the change.`);
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
